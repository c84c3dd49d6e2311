package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class BoardDrawingTest {

    private static Diagram board(ActivityPlan plan) {
        return BoardDrawing.diagram(plan, Samples.project().context());
    }

    @Test
    void theWordsNameEachTypeInTheSlidesWordsWithItsActivities() {
        assertThat(board(Samples.complete()).text().lines())
                .hasSize(9)
                .contains("Joint working (Kolaborasi sementara): k3, k4")
                .contains("Union (Unifikasi resmi, identitas masing-masing masih nampak): Belum ada kegiatan");
    }

    @Test
    void itGrowsWithTheFullestTypeAndIsPaintedInTokensOnly() {
        ActivityPlan crowded = Samples.complete();
        for (Activity activity : crowded.activities()) {
            crowded = crowded.set(activity.id(), "type", "how-type-merger");
        }
        Diagram diagram = board(crowded);
        assertThat(diagram.height()).isGreaterThan(board(Samples.complete()).height());
        Set<String> asked = new HashSet<>();
        BufferedImage image = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        diagram.paint(g, new Font(Font.DIALOG, Font.PLAIN, 12), token -> {
            asked.add(token);
            return Color.GRAY;
        });
        g.dispose();
        assertThat(asked).contains("raised", "surface", "line", "text").doesNotContain("error");
    }
}
