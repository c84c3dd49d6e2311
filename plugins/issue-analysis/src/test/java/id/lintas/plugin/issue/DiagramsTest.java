package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The drawings as a report takes them. */
final class DiagramsTest {

    private static final Set<String> TOKENS = Set.of(
            "text",
            "text2",
            "text3",
            "line",
            "control",
            "surface",
            "raised",
            "accent",
            "accentSoft",
            "accentSoftText",
            "thread",
            "threadSoft");

    private static List<Diagram> all(IssueAnalysis data) {
        var context = Samples.fixture().context(data);
        return List.of(
                Diagrams.fishbone(data, context), Diagrams.whys(data, context), Diagrams.stakeholders(data, context));
    }

    private static IssueAnalysis large() {
        return Samples.complete()
                .withCauses(IntStream.range(0, 200)
                        .mapToObj(n -> new Cause(
                                "f" + n, Ribs.IDS.get(n % 6), "Sebab yang menempati beberapa baris " + n, n == 7))
                        .toList())
                .withStakeholders(IntStream.range(0, 200)
                        .mapToObj(n -> new Stakeholder("s" + n, "Pihak " + n, "high", n % 2 == 0 ? "high" : "low", ""))
                        .toList());
    }

    @Test
    void eachPaintsWithinItsSizeInTokensOfTheDesignWhateverItHolds() {
        for (IssueAnalysis data : List.of(IssueAnalysis.empty(), Samples.half(), Samples.complete(), large())) {
            for (Diagram diagram : all(data)) {
                Set<String> asked = new TreeSet<>();
                assertThat(outside(diagram, asked)).as(diagram.name()).isZero();
                assertThat(TOKENS).containsAll(asked);
            }
        }
    }

    /** How many pixels are painted right of the drawing or below it. */
    private static int outside(Diagram diagram, Set<String> asked) {
        int margin = 60;
        BufferedImage image =
                new BufferedImage(diagram.width() + margin, diagram.height() + margin, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        diagram.paint(g, new Font(Font.DIALOG, Font.PLAIN, 13), token -> {
            asked.add(token);
            return Color.BLACK;
        });
        g.dispose();
        int count = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                boolean beyond = x >= diagram.width() || y >= diagram.height();
                count += beyond && image.getRGB(x, y) != 0 ? 1 : 0;
            }
        }
        return count;
    }

    @Test
    void theWordsSayWhatTheDrawingShows() {
        List<Diagram> all = all(Samples.complete());
        assertThat(all.get(0).text().lines())
                .contains("Biaya: Anggaran melekat pada tiap survei sehingga penggabungan dianggap mengurangi pagu unit"
                        + " (akar masalah)");
        assertThat(all.get(1).text())
                .startsWith("Isu: Responden")
                .contains("\n5. Mengapa melekat?", "\nAkar masalah: ");
        assertThat(all.get(2).text())
                .contains("Latents (Jaga kepuasannya, bangkitkan minatnya): Ditjen Pajak dan Kementerian Investasi")
                .endsWith("Keduanya tidak ada di tayangan.");
    }

    @Test
    void aChainWithoutARootCauseSaysSo() {
        var open = IssueAnalysis.empty().withWhy(0, "Karena tumpang tindih");
        assertThat(Diagrams.whys(open, Samples.fixture().context(open)).text())
                .isEqualTo("Isu: Isu belum dipilih\n1. Karena tumpang tindih\nAkar masalah belum ditulis");
    }

    @Test
    void theReportNamesTheEvidenceOfCausesAndHowTheScoresCameAbout() {
        var data = Samples.complete()
                .withEvidence("f3", list -> List.of(new Evidence("e9", "Dirancang terpisah", "Rapat", "", "")))
                .withVotes(java.util.Map.of("i2", List.of(new Vote("v1", 5, 5, 4), new Vote("v2", 5, 4, 4))));
        assertThat(Samples.fixture().report(data))
                .contains("Dirancang terpisah (Rapat)", "rata-rata nilai 2 anggota", "13,5");
    }
}
