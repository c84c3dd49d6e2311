package id.lintas.plugin.issue;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Item;
import id.lintas.api.Part;
import org.junit.jupiter.api.Test;

final class SamplesTest {

    @Test
    void theCompleteSampleHasNoFindings() {
        assertThat(Samples.fixture().findingIds(Samples.complete())).isEmpty();
    }

    @Test
    void theCompleteSampleIsTickedThroughout() {
        assertThat(Samples.fixture().parts(Samples.complete()))
                .allSatisfy(p -> assertThat(p.complete()).as(p.id()).isTrue());
    }

    @Test
    void theHalfSampleHasEachPlantedGapAndNothingElse() {
        assertThat(Samples.fixture().findingIds(Samples.half())).isEqualTo(Samples.halfExpected());
    }

    @Test
    void theHalfSampleShowsHowFarTheGroupIs() {
        assertThat(Samples.fixture().parts(Samples.half()))
                .extracting(p -> p.id() + " " + p.done() + "/" + p.total())
                .containsExactly("list 5/5", "apkl 4/5", "usg 3/4", "chosen 4/7", "fishbone 0/2", "stakeholders 1/2");
    }

    @Test
    void itemsTellTheChosenIssueAndTheRootCause() {
        var items = new IssueStep().items(Samples.complete());
        assertThat(items)
                .filteredOn(i -> i.kind().equals(Item.CHOSEN_ISSUE))
                .extracting(i -> i.ref().toString())
                .containsExactly("issue-analysis:i2");
        assertThat(items)
                .filteredOn(i -> i.kind().equals(Item.ROOT_CAUSE))
                .extracting(i -> i.ref().id())
                .containsExactly("f7");
        assertThat(items).filteredOn(i -> i.kind().equals(Item.CAUSE)).hasSize(8);
    }

    @Test
    void everyCauseLinksToTheChosenIssueAndToNothingWithoutOne() {
        var step = new IssueStep();
        assertThat(step.links(Samples.complete()))
                .filteredOn(l -> l.from().id().startsWith("f"))
                .hasSize(9)
                .allSatisfy(l -> assertThat(l.to().id()).isEqualTo("i2"));
        assertThat(step.links(Samples.complete().choose("")))
                .noneMatch(l -> l.from().id().startsWith("f"));
        assertThat(step.links(Samples.complete().choose("i99")))
                .noneMatch(l -> l.from().id().startsWith("f"));
    }

    @Test
    void anEmptyProjectIsAtTheBeginningOfEveryPart() {
        assertThat(Samples.fixture().parts(IssueAnalysis.empty()))
                .extracting(Part::done)
                .containsOnly(0);
    }

    @Test
    void withoutStakeholdersThePartIsDoneOnceTheRestIs() {
        var none = Samples.complete().withStakeholders(java.util.List.of());
        assertThat(Samples.fixture().parts(none)).allMatch(Part::complete);
        assertThat(Samples.fixture().parts(none.choose("")))
                .filteredOn(p -> p.id().equals("stakeholders"))
                .noneMatch(Part::complete);
    }
}
