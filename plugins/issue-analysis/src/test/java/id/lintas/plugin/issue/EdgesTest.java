package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Data at its edges: no rib, ribs that are not there, stakeholders half placed. */
class EdgesTest {

    private static IssueAnalysis read(String json) {
        return Samples.fixture().read(json.replace('\'', '"'));
    }

    private static List<String> ids(IssueAnalysis data) {
        return Samples.fixture().findingIds(data);
    }

    private static List<String> messages(IssueAnalysis data, String language) {
        return Samples.fixture().language(language).findings(data).stream()
                .map(f -> f.message())
                .toList();
    }

    @Test
    void causesWithoutAnyRibAreNotSaidToBeOnOneRib() {
        IssueAnalysis data = read("{'causes': [{'id': 'f1', 'text': 'Dana kurang', 'root': true},"
                + " {'id': 'f2', 'text': 'Orang kurang'}, {'id': 'f3', 'text': 'Waktu kurang'}]}");
        assertThat(ids(data)).filteredOn(f -> f.contains("cause-without-rib")).hasSize(3);
        assertThat(ids(data)).noneMatch(f -> f.contains("causes-on-one-rib"));
        assertThat(messages(data, "en")).noneMatch(m -> m.contains("‹"));
    }

    @Test
    void causesOnARibThatIsGoneSpeakNoKey() {
        IssueAnalysis data = read("{'causes': [{'id': 'f1', 'text': 'a', 'rib': 'old'},"
                + " {'id': 'f2', 'text': 'b', 'rib': 'old'}, {'id': 'f3', 'text': 'c', 'rib': 'old'}]}");
        assertThat(messages(data, "id")).noneMatch(m -> m.contains("‹"));
        assertThat(Samples.fixture().report(data)).doesNotContain("‹");
    }

    @Test
    void aStakeholderIsAskedForTheAxisThatIsMissing() {
        IssueAnalysis data = read(
                "{'stakeholders': [{'id': 's1', 'name': ' ', 'interest': 'high'},"
                        + " {'id': 's2', 'name': 'Menteri', 'interest': 'high'}, {'id': 's3', 'name': 'DPR', 'power': 'low'}]}");
        assertThat(ids(data))
                .contains(
                        "WARNING stakeholder-unnamed@s1.name",
                        "WARNING stakeholder-unplaced@s2.power",
                        "WARNING stakeholder-unplaced@s3.interest");
    }

    @Test
    void anUnknownLevelOrJudgementInTheFileIsShownAsItIs() {
        IssueAnalysis data = read(
                "{'issues': [{'id': 'i1', 'statement': 'Survei bertumpuk di banyak perusahaan',"
                        + " 'actual': 'maybe'}], 'stakeholders': [{'id': 's1', 'name': 'DPR', 'interest': 'medium', 'power': 'low'}]}");
        for (String language : List.of("id", "en")) {
            assertThat(Samples.fixture().language(language).report(data)).doesNotContain("‹");
            assertThat(messages(data, language)).noneMatch(m -> m.contains("‹"));
        }
    }
}
