package id.lintas.plugin.issue.diagram;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Records;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.Drawings;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Samples;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FishboneLayoutTest {

    private static final FontMetrics PLAIN = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(new Font(Font.DIALOG, Font.PLAIN, 12));

    @Test
    void everyCauseHasAPlaceOfItsOwn() {
        Fishbone fish = lay(Samples.complete(), 820, 380);
        assertThat(causes(fish)).containsExactly("f1", "f2", "f3", "f4", "f5", "f6", "f7", "f8", "f9");
        List<Rectangle> boxes = fish.bones().stream()
                .flatMap(b -> b.twigs().stream())
                .map(Fishbone.Twig::box)
                .toList();
        for (int i = 0; i < boxes.size(); i++) {
            assertThat(fish.head().intersects(boxes.get(i))).isFalse();
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).intersects(boxes.get(j)))
                        .as("%s and %s", i, j)
                        .isFalse();
            }
        }
    }

    @Test
    void aClickOnATextFindsItsCauseAndOneOnALabelItsRib() {
        Fishbone fish = lay(Samples.complete(), 820, 380);
        var box = fish.twig("f7").orElseThrow().box();
        assertThat(fish.twigAt(new java.awt.Point((int) box.getCenterX(), (int) box.getCenterY())))
                .hasValueSatisfying(t -> assertThat(t.root()).isTrue());
        var label = fish.bones().get(4).label();
        assertThat(fish.labelAt(label.getLocation()))
                .hasValueSatisfying(b -> assertThat(b.rib()).isEqualTo("money"));
    }

    @Test
    void theDrawingGrowsWithItsFullestRib() {
        IssueAnalysis full = Samples.complete();
        for (int i = 0; i < 6; i++) {
            full = full.withCauses(Records.append(
                    full.causes(),
                    new Cause("x" + i, "man", "Sebab panjang yang menempati beberapa baris di sini", false)));
        }
        Fishbone fish = lay(full, 820, 380);
        assertThat(fish.height()).isGreaterThan(480);
        assertThat(fish.bones().get(0).twigs())
                .extracting(Fishbone.Twig::baseline)
                .isSorted()
                .allSatisfy(y -> assertThat(y).isLessThan(fish.spine()));
    }

    @Test
    void anEmptyFishboneShowsItsSixRibs() {
        Fishbone fish = lay(IssueAnalysis.empty(), 700, 300);
        assertThat(fish.bones()).extracting(Fishbone.Bone::title).contains("Manusia", "Lingkungan");
        assertThat(fish.headLines()).isNotEmpty();
        assertThat(causes(fish)).isEmpty();
    }

    @Test
    void longWordsAndManyLinesAreClipped() {
        assertThat(Wrap.lines("Pertanggungjawabannya", PLAIN, 40, 2)).hasSize(1).allMatch(l -> l.endsWith("…"));
        assertThat(Wrap.lines("a b c d e f g h", PLAIN, 12, 3)).hasSize(3);
        assertThat(Wrap.lines("", PLAIN, 40, 2)).containsExactly("");
    }

    private static Fishbone lay(IssueAnalysis data, int width, int height) {
        var content = Drawings.fishbone(data, Samples.fixture().context(data));
        return FishboneLayout.of(content, width, height, PLAIN.getFont(), font -> PLAIN);
    }

    private static List<String> causes(Fishbone fish) {
        return fish.bones().stream()
                .flatMap(b -> b.twigs().stream())
                .map(Fishbone.Twig::cause)
                .toList();
    }

    @Test
    void aPointBelongsToTheRibOnItsSideOfTheSpine() {
        Fishbone fish = lay(Samples.complete(), 820, 380);
        for (Fishbone.Bone bone : fish.bones()) {
            Point beside = new Point(bone.tip().x - 20, (bone.tip().y + bone.joint().y) / 2);
            assertThat(fish.boneNear(beside)).contains(bone);
        }
    }

    @Test
    void theReadingOrderIsEachRibBeforeItsCauses() {
        assertThat(lay(Samples.complete(), 820, 380).order())
                .startsWith("man", "f1", "f2", "method", "f3")
                .endsWith("environment", "f8", "f9");
    }
}
