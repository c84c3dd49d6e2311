package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText;
import id.lintas.api.Finding;
import id.lintas.api.Records;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class ChecksTest {

    @Test
    void anEmptyProjectGetsOneFinding() {
        assertThat(ids(IssueAnalysis.empty())).containsExactly("ERROR issues-none@.issues");
    }

    @Test
    void theNumberOfIssuesAskedForIsASetting() {
        var two = Samples.of(Samples.scored("i1", 5, 4, 4), Samples.scored("i2", 4, 3, 4));
        assertThat(ids(two)).contains("ERROR issues-few@.issues");
        assertThat(Samples.fixture().setting("issues.min", 2).findingIds(two)).noneMatch(f -> f.contains("issues-few"));
    }

    @Test
    void twoIssuesWithTheSameStatementAreAMistake() {
        assertThat(ids(issue("i4", i -> Records.with(i, "statement", "x  y, Z a b"))
                        .withIssues(List.of(Issue.of("i1", "X y z a b"), Issue.of("i2", "x  y, Z a b")))))
                .contains("WARNING statement-repeated@i2.statement");
    }

    @Test
    void apklIsAskedByScoreIfTheWorksheetSaysSo() {
        List<String> found = Samples.fixture().setting("apkl.mode", "score").findingIds(Samples.complete());
        assertThat(found).contains("ERROR apkl-incomplete@i1.actualScore", "ERROR usg-incomplete@i5.urgency");
    }

    @Test
    void scoresAboveTheScaleInUseAreNoticed() {
        assertThat(ids(issue("i1", i -> Records.with(i, "growth", 7)))).contains("WARNING score-too-high@i1.growth");
        assertThat(Samples.fixture().setting("usg.max", 10).findingIds(issue("i1", i -> Records.with(i, "growth", 7))))
                .noneMatch(f -> f.contains("score-too-high"));
    }

    @Test
    void theChoiceIsAskedForAndTheTopIssueOffered() {
        var data = Samples.complete().choose("");
        assertThat(ids(data)).containsExactly("ERROR chosen-missing-top@.chosen");
        assertThat(Samples.fixture().fix(data, "chosen-missing-top").chosen()).isEqualTo("i2");
    }

    @Test
    void aTieAtTheTopIsNotDecidedByTheProgram() {
        var tie =
                Samples.of(Samples.scored("i1", 5, 4, 4), Samples.scored("i2", 4, 5, 4), Samples.scored("i3", 1, 1, 1));
        assertThat(find(tie, "chosen-missing-tie").repair()).isEmpty();
        assertThat(find(tie, "chosen-missing-tie").message()).contains("i1 dan i2", "13");
        assertThat(ids(tie.choose("i1"))).contains("ERROR reason-missing-tie@i1.reason");
    }

    @Test
    void nobodyIsAskedToWriteMoreAboutAnIssueThatIsOut() {
        var brief = issue("i5", i -> Records.with(i, "statement", "Loket penuh"));
        assertThat(ids(brief)).doesNotContain("HINT statement-short@i5.statement");
        var kept = brief.withIssues(
                Records.replace(brief.issues(), "i5", i -> Records.with(i, "overrideReason", "Diminta pimpinan")));
        assertThat(ids(kept)).contains("HINT statement-short@i5.statement");
    }

    @Test
    void anIssueBelowTheTopNeedsAReason() {
        var data = Samples.complete().choose("i3");
        assertThat(ids(data)).contains("ERROR reason-missing-not-top@i3.reason");
        assertThat(find(data, "reason-missing-not-top").next()).isEqualTo("tulis alasan memilih");
    }

    @Test
    void aChosenIssueThatIsGoneIsNoticedAndCanBeUndone() {
        var data = Samples.complete().choose("i99");
        assertThat(ids(data)).contains("ERROR chosen-unknown@.chosen");
        assertThat(Samples.fixture().fix(data, "chosen-unknown").chosen()).isEmpty();
    }

    @Test
    void aChosenIssueThatFailsApklNeedsAReasonToBeKept() {
        var data = issue("i2", i -> Records.with(i, "widespread", "no"));
        assertThat(find(data, "chosen-fails-apkl").message()).contains("tidak menyangkut orang banyak");
        var kept = data.withIssues(
                Records.replace(data.issues(), "i2", i -> Records.with(i, "overrideReason", "Diminta pimpinan")));
        assertThat(ids(kept)).isEmpty();
    }

    @Test
    void deletingTheChosenIssueTakesTheChoiceBack() {
        assertThat(Samples.complete().withoutIssue("i2").chosen()).isEmpty();
        assertThat(Samples.complete().withoutIssue("i1").chosen()).isEqualTo("i2");
    }

    @Test
    void everyAskedDetailOfTheChosenIssueIsNoticedWhenMissing() {
        var bare = Samples.complete()
                .withIssues(Records.replace(Samples.complete().issues(), "i2", i -> Samples.scored("i2", 5, 5, 4)));
        assertThat(ids(bare))
                .containsExactly(
                        "ERROR reason-missing@i2.reason",
                        "ERROR problems-missing@i2.problems",
                        "ERROR affected-missing@i2.affected",
                        "ERROR evidence-missing@i2.evidence",
                        "ERROR sectors-missing@i2.sectors",
                        "ERROR why-not-alone-missing@i2.whyNotAlone",
                        "ERROR drivers-missing@i2.drivers");
    }

    @Test
    void emptyEvidenceCanBeRemoved() {
        var data = Samples.complete().withEvidence("i2", list -> Records.append(list, Evidence.blank("e9")));
        assertThat(ids(data)).containsExactly("WARNING evidence-empty@e9.fact");
        assertThat(Samples.fixture().fix(data, "evidence-empty")).isEqualTo(Samples.complete());
    }

    @Test
    void evidenceFromAParagraphThatIsNotInTheCaseIsNoticed() {
        var fixture = Samples.fixture()
                .caseText(new CaseText(
                        "", List.of(new CaseText.Paragraph("p1", "Survei"), new CaseText.Paragraph("p2", "Tumpang"))));
        assertThat(fixture.findingIds(Samples.complete()))
                .containsExactly("WARNING evidence-paragraph-unknown@e1.paragraph");
        assertThat(fixture.fix(Samples.complete(), "evidence-paragraph-unknown")
                        .issue("i2")
                        .orElseThrow()
                        .evidence()
                        .get(0)
                        .paragraph())
                .isEmpty();
    }

    @Test
    void aChosenIssueWithoutCausesLeadsToTheFishbone() {
        assertThat(ids(Samples.complete().withCauses(List.of()))).containsExactly("ERROR causes-none@.causes");
    }

    @Test
    void causesAreLookedAtOneByOne() {
        var data = Samples.complete()
                .withCauses(List.of(
                        new Cause("f1", "man", "Perlu sosialisasi kepada perusahaan", true),
                        new Cause("f2", "man", "Petugas berbeda", false),
                        new Cause("f3", "man", "petugas berbeda.", false)));
        assertThat(ids(data))
                .containsExactly(
                        "HINT cause-is-solution@f1.text",
                        "WARNING cause-repeated-on-rib@f3.text",
                        "HINT causes-on-one-rib@.causes");
        assertThat(ids(data.withCauses(List.of(new Cause("f1", "tail", "Sebab", true)))))
                .containsExactly("WARNING cause-without-rib@f1.rib");
    }

    @Test
    void anEmptyCauseCanBeRemoved() {
        assertThat(Samples.fixture().fix(Samples.half(), "cause-empty").cause("f8"))
                .isEmpty();
    }

    @Test
    void aChainOfWhysMayBeShortIfItArrivesSomewhere() {
        var three = Records.with(Samples.complete(), "whys", List.of("a", "b", "c"));
        assertThat(ids(three)).isEmpty();
        assertThat(ids(Records.with(three, "rootCause", ""))).containsExactly("WARNING whys-unfinished@.whys");
        assertThat(ids(three.withWhy(1, ""))).containsExactly("WARNING whys-gap@.whys");
    }

    @Test
    void aRootCauseWithoutWhysGetsASuggestion() {
        var none = Records.with(Records.with(Samples.complete(), "whys", List.of()), "rootCause", "");
        assertThat(ids(none)).containsExactly("HINT whys-none@.whys");
    }

    private static List<String> ids(IssueAnalysis data) {
        return Samples.fixture().findingIds(data);
    }

    private static Finding<IssueAnalysis> find(IssueAnalysis data, String id) {
        return Samples.fixture().findings(data).stream()
                .filter(f -> f.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** The complete sample with one issue changed. */
    private static IssueAnalysis issue(String id, UnaryOperator<Issue> change) {
        IssueAnalysis data = Samples.complete();
        return data.withIssues(Records.replace(data.issues(), id, change));
    }
}
