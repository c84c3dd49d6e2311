package id.lintas.engine.review.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.lintas.api.CaseText;
import id.lintas.api.Diagram;
import id.lintas.api.Item;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import id.lintas.engine.review.overview.ClassFigures.Count;
import java.awt.Color;
import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClassFiguresTest {

    private static Reviewed group(double share, Item... items) {
        return group(
                List.of(new StepStand("kegiatan", 2, share, 0, 0, 0), new StepStand("asing", 0, 0, 0, 1, 0)), items);
    }

    private static Reviewed group(List<StepStand> steps, Item... items) {
        return new Reviewed(
                "p",
                "",
                "id",
                new CaseText("", List.of()),
                GroupInfo.EMPTY,
                Optional.empty(),
                steps,
                List.of(),
                List.of(items),
                List.of(),
                Optional.empty());
    }

    private static Item activity(String id, String... codes) {
        return Item.of("kegiatan", id, "Forum " + id, Item.ACTIVITY).withCodes(codes);
    }

    @Test
    void aGroupThatChoosesTheSameTwiceCountsOnceAndTheFirstCodeIsTheType() {
        ClassFigures figures = ClassFigures.of(List.of(
                group(1, activity("k1", "dialog", "lain"), activity("k2", "dialog"), activity("k3", "tim")),
                group(0.5, activity("k1", "dialog")),
                group(0, activity("k1"), Item.of("praktik", "p1", " Satu data ", Item.PRACTICE))));
        assertThat(figures.groups()).isEqualTo(3);
        assertThat(figures.types())
                .containsExactly(new Count("kegiatan", "dialog", 2), new Count("kegiatan", "tim", 1));
        assertThat(figures.practices()).containsExactly(new Count("praktik", "Satu data", 1));
        assertThat(figures.obstacles()).isEmpty();
        assertThat(figures.shares()).containsOnlyKeys("kegiatan");
        assertThat(figures.shares().get("kegiatan")).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void stepsStandInTheirOrderEvenIfTheFirstGroupLacksOne() {
        StepStand issue = new StepStand("isu", 1, 1, 0, 0, 0);
        StepStand practice = new StepStand("praktik", 1, 1, 0, 0, 0);
        StepStand quiz = new StepStand("kuis", 1, 1, 0, 0, 0);
        ClassFigures figures =
                ClassFigures.of(List.of(group(List.of(issue, quiz)), group(List.of(issue, practice, quiz))));
        assertThat(figures.shares().keySet()).containsExactly("isu", "praktik", "kuis");
    }

    @Test
    void aChartSaysInWordsWhatItDraws() {
        Bars bars = new Bars(
                "tipe", "Tipe WoG", List.of(new Bars.Bar("Dialog", 2, "2"), new Bars.Bar("x".repeat(300), 1, "1")), 0);
        Diagram diagram = BarChart.of(bars);
        assertThat(diagram.text().lines()).hasSize(2).first().isEqualTo("Dialog: 2");
        BufferedImage image = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_ARGB);
        diagram.paint(
                image.createGraphics(),
                new Font(Font.DIALOG, Font.PLAIN, 13),
                name -> name.equals("accent") ? Color.RED : Color.GRAY);
        assertThat(red(image, 20)).isEqualTo(2 * red(image, 44)).isPositive();
    }

    private static int red(BufferedImage image, int y) {
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            count += image.getRGB(x, y) == Color.RED.getRGB() ? 1 : 0;
        }
        return count;
    }
}
