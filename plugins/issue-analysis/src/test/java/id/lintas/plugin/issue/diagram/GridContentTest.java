package id.lintas.plugin.issue.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.issue.diagram.GridContent.Quarter;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GridContentTest {

    /** Painted in another order at each run, the same project would give other bytes. */
    @Test
    void theQuartersKeepTheirOrder() {
        Map<Spot, Quarter> quarters = new EnumMap<>(Spot.class);
        for (Spot spot : Spot.values()) {
            quarters.put(spot, new Quarter(spot.name(), ""));
        }

        GridContent content = new GridContent("", "", "", "", quarters, "", List.of());

        assertThat(List.copyOf(content.quarters().keySet())).containsExactly(Spot.values());
    }
}
