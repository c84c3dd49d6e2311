package id.lintas.plugin.obstacle.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.ObstacleStep;
import id.lintas.plugin.obstacle.Samples;
import id.lintas.plugin.obstacle.map.Mark;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import id.lintas.plugin.obstacle.risk.RiskWords;
import id.lintas.testkit.EditorFixture;
import id.lintas.testkit.StepFixture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.HashMap;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;

class HeatMapPaintTest {

    @Test
    void everyCellHasTheColourOfItsLevel() {
        everyCellIsColoured(Samples.project());
    }

    @Test
    void theColoursFollowTheMatrixInUse() {
        everyCellIsColoured(Samples.project().setting("risk.mode", "product"));
        everyCellIsColoured(Samples.project().setting("risk.bands", RiskMatrix.BANDS_B));
    }

    @Test
    void marksBeforeMitigationAreDarkAndMarksAfterItWhite() {
        HeatMap map = map(editor(Samples.project(), Samples.complete()));
        BufferedImage picture = picture(map);
        Map<Boolean, Integer> brightness = new HashMap<>();
        map.layoutNow().positions().forEach((mark, at) -> {
            int edge = map.layoutNow().radius() - 3;
            brightness.merge(mark.after(), new Color(picture.getRGB(at.x, at.y - edge)).getGreen(), Math::addExact);
        });
        assertThat(brightness.get(true)).isGreaterThan(10 * 200);
        assertThat(brightness.get(false)).isLessThan(10 * 60);
    }

    @Test
    void theSegmentsSayWhichMarksAreShown() {
        EditorFixture<ObstacleData> editor = editor(Samples.project(), Samples.complete());
        editor.run(() -> editor.named("showBefore", JToggleButton.class).doClick());
        assertThat(map(editor).marks()).hasSize(10).noneMatch(Mark::after);
        editor.run(() -> editor.named("showAfter", JToggleButton.class).doClick());
        assertThat(map(editor).marks()).hasSize(10).allMatch(Mark::after);
        editor.run(() -> editor.named("showBoth", JToggleButton.class).doClick());
        assertThat(map(editor).marks()).hasSize(20);
        assertThat(editor.edits()).as("a view is no edit").isEmpty();
    }

    @Test
    void keysMoveOnlyAMarkThatIsShown() {
        EditorFixture<ObstacleData> editor = editor(Samples.project(), Samples.complete());
        editor.run(() -> editor.named("showAfter", JToggleButton.class).doClick());
        editor.run(() -> map(editor).moveActive(1, 0));
        assertThat(editor.data().obstacle("r1").orElseThrow().residualLikelihood())
                .isEqualTo(3);
        editor.run(() -> editor.named("showBefore", JToggleButton.class).doClick());
        editor.run(() -> map(editor).moveActive(1, 0));
        assertThat(editor.data().obstacle("r1").orElseThrow().likelihood()).isEqualTo(5);
    }

    @Test
    void theLegendHasTheColoursOfTheFiveLevels() {
        Legend legend = new Legend(RiskWords.of(Samples.project().context()));
        legend.setSize(legend.getPreferredSize());
        BufferedImage picture = picture(legend);
        for (int level = 1; level <= RiskMatrix.LEVELS; level++) {
            int x = 43 + (level - 1) % 2 * 150;
            int y = 3 + (level - 1) / 2 * 22;
            assertThat(new Color(picture.getRGB(x, y))).isEqualTo(Kit.color("band" + level));
        }
    }

    private static void everyCellIsColoured(StepFixture<ObstacleData> project) {
        HeatMap map = map(editor(project, Samples.complete()));
        RiskMatrix matrix = RiskWords.of(project.context()).matrix();
        BufferedImage picture = picture(map);
        for (int likelihood = 1; likelihood <= 5; likelihood++) {
            for (int impact = 1; impact <= 5; impact++) {
                Rectangle cell = map.layoutNow().cell(likelihood, impact);
                Point corner = new Point(cell.x + 4, cell.y + cell.height - 6);
                String band = "band" + matrix.level(matrix.score(likelihood, impact));
                assertThat(new Color(picture.getRGB(corner.x, corner.y)))
                        .as(likelihood + " × " + impact)
                        .isEqualTo(Kit.color(band));
            }
        }
    }

    private static EditorFixture<ObstacleData> editor(StepFixture<ObstacleData> project, ObstacleData data) {
        assertThat(new ObstacleEditorFactory().stepId()).isEqualTo(ObstacleStep.ID);
        return EditorFixture.open(project, new ObstacleEditorFactory(), data);
    }

    private static HeatMap map(EditorFixture<ObstacleData> editor) {
        HeatMap map = editor.named("map", HeatMap.class);
        editor.run(() -> map.setSize(map.getPreferredSize()));
        return map;
    }

    private static BufferedImage picture(JComponent component) {
        BufferedImage picture =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = picture.createGraphics();
        component.paint(g);
        g.dispose();
        return picture;
    }
}
