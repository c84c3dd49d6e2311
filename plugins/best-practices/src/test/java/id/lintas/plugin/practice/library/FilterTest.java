package id.lintas.plugin.practice.library;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

    private final List<LibraryPractice> all =
            Library.of(Fixtures.bps().context()).practices();

    private long accepted(Filter filter) {
        return all.stream().filter(filter::accepts).count();
    }

    @Test
    void withoutATickEverythingIsThere() {
        assertThat(accepted(Filter.NONE)).isEqualTo(72);
    }

    @Test
    void ticksInOneFacetAddAndTicksInTwoFacetsNarrow() {
        Filter indonesia = Filter.NONE.with(Facet.COUNTRY, "indonesia", true);
        assertThat(accepted(indonesia)).isEqualTo(38);
        assertThat(accepted(indonesia.with(Facet.COUNTRY, "abroad", true))).isEqualTo(72);
        Filter units = indonesia.with(Facet.LEVEL, "unit", true);
        assertThat(all.stream().filter(units::accepts))
                .allMatch(p -> p.indonesian() && p.level().equals("unit"));
    }

    @Test
    void theCountOfAValueIsWhatTickingItAloneWouldLeave() {
        Filter filter = Filter.NONE.with(Facet.COUNTRY, "abroad", true).with(Facet.LEVEL, "unit", true);
        for (String level : Facet.LEVEL.codes()) {
            Filter alone = Filter.NONE.with(Facet.COUNTRY, "abroad", true).with(Facet.LEVEL, level, true);
            assertThat(filter.count(all, Facet.LEVEL, level)).isEqualTo((int) accepted(alone));
        }
    }

    @Test
    void takingATickAwayGivesBackWhatWasThere() {
        Filter there = Filter.NONE.with(Facet.OBSTACLE, "time", true).with(Facet.OBSTACLE, "time", false);
        assertThat(there).isEqualTo(Filter.NONE);
    }
}
