package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.CaseText.Paragraph;
import id.lintas.api.Item;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Evidence keeps its place in the case text, whatever is done to the text. */
final class PassageTest {

    private static final Evidence MARKED = Evidence.quoting("e9", "p2", "merasa  terbebani");
    private static final Paragraph P1 = new Paragraph("p1", "Banyak survei.");
    private static final Paragraph P2 = new Paragraph("p2", "Responden merasa terbebani.");

    private static CaseText text(Paragraph... paragraphs) {
        return new CaseText("", Arrays.asList(paragraphs));
    }

    @Test
    void itStaysWhenAParagraphIsPutInBeforeIt() {
        assertThat(Passage.of(MARKED, text(P1, P2))).isEqualTo(Passage.KEPT);
        assertThat(Passage.of(MARKED, text(new Paragraph("p3", "Baru."), P1, P2)))
                .isEqualTo(Passage.KEPT);
    }

    @Test
    void itIsFoundAgainInAnotherParagraph() {
        Paragraph other = new Paragraph("p7", P2.text());
        assertThat(Passage.of(MARKED, text(P1, other))).isEqualTo(Passage.MOVED);
        assertThat(Passage.home(MARKED, text(P1, other))).contains(other);
    }

    @Test
    void itIsSaidToBeChangedWhenTheWordsAreGone() {
        assertThat(Passage.of(MARKED, text(P1, new Paragraph("p2", "Responden sibuk."))))
                .isEqualTo(Passage.CHANGED);
        assertThat(Passage.of(MARKED, text(P1))).isEqualTo(Passage.GONE);
    }

    @Test
    void aWholeParagraphIsKeptAsLongAsItIsThere() {
        Evidence whole = new Evidence("e1", "Ada survei", "", "p1", "");
        assertThat(Passage.of(whole, text(new Paragraph("p1", "Lain.")))).isEqualTo(Passage.KEPT);
        assertThat(Passage.of(Evidence.blank("e1"), text(P1))).isEqualTo(Passage.NONE);
    }

    private static List<String> found(IssueAnalysis data, CaseText text) {
        return Samples.fixture().caseText(text).findings(data).stream()
                .filter(f -> f.id().startsWith("evidence-p"))
                .map(f -> f.id() + ": " + f.message())
                .toList();
    }

    private static IssueAnalysis data() {
        return Samples.of(Issue.of("i1", "Responden terbebani oleh banyak survei"))
                .withCauses(List.of(new Cause("f1", "man", "Unit bekerja sendiri", true, List.of(MARKED))));
    }

    @Test
    void theGroupIsToldAndThePassageCanBePointedToAgain() {
        assertThat(found(data(), text(P1, P2))).isEmpty();
        assertThat(found(data(), text(P1, new Paragraph("p2", "Lain."))))
                .containsExactly(
                        "evidence-passage-changed: Kutipan bukti pada f1 tidak ada lagi di paragraf 2: “merasa  terbebani”.");
        CaseText moved = text(P1, new Paragraph("p7", P2.text()));
        assertThat(found(data(), moved)).singleElement().asString().contains("kini ada di paragraf 2");
        IssueAnalysis fixed = Samples.fixture().caseText(moved).fix(data(), "evidence-passage-moved");
        assertThat(fixed.exhibit("e9").orElseThrow().evidence().paragraph()).isEqualTo("p7");
        assertThat(found(fixed, moved)).isEmpty();
    }

    @Test
    void evidenceIsTheStartOfTheThread() {
        IssueStep step = new IssueStep();
        assertThat(step.items(data()))
                .filteredOn(i -> i.kind().equals(Item.EVIDENCE))
                .hasSize(1);
        assertThat(step.links(data()))
                .anyMatch(l -> l.from().id().equals("e9") && l.to().id().equals("f1"));
    }

    @Test
    void ofCausesAndStakeholdersItIsKeptInTheFile() {
        IssueAnalysis both = data().withStakeholders(List.of(
                new Stakeholder("s1", "Asosiasi", "high", "low", "", List.of(Evidence.quoting("e2", "p1", "survei")))));
        assertThat(Samples.fixture().roundTrip(both)).isEqualTo(both);
        assertThat(both.exhibits()).extracting(Exhibit::owner).containsExactly("f1", "s1");
    }
}
