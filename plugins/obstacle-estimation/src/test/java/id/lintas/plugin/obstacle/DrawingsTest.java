package id.lintas.plugin.obstacle;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.TornadoChart;
import id.lintas.plugin.obstacle.vote.Vote;
import id.lintas.testkit.StepFixture;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DrawingsTest {

    private final Set<String> tokens = new HashSet<>();

    /** Painted with a colour of its own for each token, so that a token is seen where it is used. */
    private BufferedImage picture(Diagram diagram) {
        BufferedImage image = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.setColor(Color.WHITE);
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        diagram.paint(g, new Font(Font.DIALOG, Font.PLAIN, 13), token -> {
            tokens.add(token);
            return new Color(token.hashCode() & 0xffffff);
        });
        g.dispose();
        return image;
    }

    private static int count(BufferedImage image, String token) {
        int found = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                found += (image.getRGB(x, y) & 0xffffff) == (token.hashCode() & 0xffffff) ? 1 : 0;
            }
        }
        return found;
    }

    private static Drawings drawings(StepFixture<ObstacleData> project, ObstacleData data) {
        return new Drawings(project.context(data));
    }

    @Test
    void theMapSaysTheRuleAndEveryObstacleInWords() {
        ObstacleData data = Samples.complete();
        Diagram map = drawings(Samples.project(), data).map(data);
        assertThat(map.text())
                .startsWith("Skor dibaca dari matriks pemerintah (batas tingkat A), bukan hasil kali.")
                .contains("r1 Direktorat enggan")
                .contains("Sesudah mitigasi: kemungkinan 2, dampak 4")
                .doesNotContain("Panah");
        assertThat(picture(map).getWidth()).isEqualTo(map.width());
        assertThat(tokens).contains("band1", "band5", "band5Text", "text2");
    }

    @Test
    void onPaperTheTwoHighestLevelsAreHatched() {
        BufferedImage map =
                picture(drawings(Samples.project(), ObstacleData.EMPTY).map(ObstacleData.EMPTY));
        // The cells of likelihood 1: impact 1 is level 1, impact 5 is 20, level 4; and of likelihood 5, impact 5 level
        // 5.
        assertThat(foreign(map, 40, 4 + 4 * 72, "band1")).isLessThan(80);
        assertThat(foreign(map, 40 + 4 * 72, 4 + 4 * 72, "band4")).isGreaterThan(300);
        assertThat(foreign(map, 40 + 4 * 72, 4, "band5")).isGreaterThan(600);
    }

    /** How many pixels within a cell have not quite the cell's colour. */
    private static int foreign(BufferedImage map, int left, int top, String token) {
        int found = 0;
        for (int x = left + 4; x < left + 68; x++) {
            for (int y = top + 4; y < top + 68; y++) {
                found += (map.getRGB(x, y) & 0xffffff) == (token.hashCode() & 0xffffff) ? 0 : 1;
            }
        }
        return found;
    }

    @Test
    void theFinishIsFilledUpToTheDayAskedForAndOutlinedAfterIt() {
        ObstacleData data = Samples.of(DelayEstimateTest.delaying("r1", "k1", 2, 5, 10));
        StepFixture<ObstacleData> project =
                DelayEstimateTest.project().setting("risk.chances", List.of(5, 10, 90, 95, 99));
        Forecast forecast = DelayEstimate.of(data, project.context(data), DelayEstimate.View.BEFORE)
                .simulation()
                .run();
        Diagram late = drawings(project, data).finish(forecast, 61);
        Diagram inTime = drawings(project, data).finish(forecast, 75);
        int filled = count(picture(inTime), "accent");
        assertThat(filled).isGreaterThan(4 * count(picture(late), "accent"));
        assertThat(late.text())
                .contains("Peluang selesai sampai hari 61 (30 Apr 2027): 10 %")
                .contains("P80 hari 6");
    }

    @Test
    void theTornadoShowsTheLongestBarFirstAndCountsWhatHasNoRoom() {
        Obstacle[] many = new Obstacle[20];
        for (int i = 0; i < many.length; i++) {
            many[i] = DelayEstimateTest.delaying("r" + (i + 1), "k2", 0, i, 2 * i + 1);
        }
        ObstacleData data = Samples.of(many);
        StepFixture<ObstacleData> project = DelayEstimateTest.project();
        Forecast forecast = DelayEstimate.of(data, project.context(data), DelayEstimate.View.BEFORE)
                .simulation()
                .run();
        Diagram tornado = drawings(project, data).tornado(forecast, data, TornadoChart.SIZE);
        assertThat(tornado.text().indexOf("r20 ")).isLessThan(tornado.text().indexOf("r2 "));
        assertThat(count(picture(tornado), "accent")).isPositive();
        assertThat(TornadoChart.sizeFor(20).height).isGreaterThan(TornadoChart.SIZE.height);
    }

    @Test
    void votesAreDrawnWithoutNames() {
        List<Vote> votes = List.of(new Vote("Rina", 4, 5), new Vote("Budi", 2, 5));
        Diagram diagram = drawings(Samples.project(), ObstacleData.EMPTY).votes(votes);
        assertThat(diagram.text()).isEqualTo("2 suara: kemungkinan 2–4 (tengah 4), dampak 5 (tengah 5)");
        assertThat(count(picture(diagram), "accent")).isPositive();
    }
}
