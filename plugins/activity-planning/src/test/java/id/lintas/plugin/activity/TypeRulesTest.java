package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TypeRulesTest {

    private final TypeRules rules = TypeRules.of(Samples.project().context());

    private static Activity answered(String deed, String duration, String budget, String command) {
        return Activity.blank("k1")
                .with("deed", deed)
                .with("duration", duration)
                .with("budget", budget)
                .with("command", command);
    }

    private String proposal(Activity activity) {
        return rules.proposal(activity).map(TypeRules.Rule::type).orElse("");
    }

    private List<Activity> everyAnswer() {
        List<Activity> all = List.of(Activity.blank("k1"));
        for (TypeRules.Question question : rules.questions()) {
            List<Activity> more = new ArrayList<>();
            all.forEach(a -> question.answers().forEach(x -> more.add(a.with(question.field(), x))));
            all = more;
        }
        return all;
    }

    @Test
    void whoeverAnswersEverythingGetsAProposalAndEveryTypeIsReached() {
        assertThat(everyAnswer()).hasSize(100).allSatisfy(a -> {
            assertThat(WogType.of(proposal(a))).isPresent();
            assertThat(rules.asks(a)).isEmpty();
        });
        Set<String> reached = everyAnswer().stream().map(this::proposal).collect(Collectors.toSet());
        assertThat(reached).containsExactlyInAnyOrderElementsOf(Vocabulary.TYPES);
    }

    @ParameterizedTest
    @CsvSource({
        "work, once, own, one, how-type-joint-working",
        "work, lasting, own, one, how-type-joint-venture",
        "issue, lasting, own, one, how-type-strategic-alliance",
        "plan, once, own, together, how-type-joint-planning",
        "exchange, lasting, own, together, how-type-dialogue",
        "consider, once, own, one, how-type-inclusion",
        "work, lasting, pooled, body, how-type-satellite",
        "work, lasting, pooled, roof, how-type-union",
        "work, lasting, pooled, new, how-type-merger",
        "exchange, lasting, pooled, one, how-type-joint-venture"
    })
    void theAnswersDecide(String deed, String duration, String budget, String command, String type) {
        assertThat(proposal(answered(deed, duration, budget, command))).isEqualTo(type);
    }

    @Test
    void whatIsNeededIsAskedBeforeAnythingIsProposed() {
        Activity some = answered("work", "once", "", "");
        assertThat(proposal(some)).isEmpty();
        assertThat(rules.asks(some)).contains("command");
        assertThat(proposal(some.with("command", "one"))).isEqualTo("how-type-joint-working");
    }

    @Test
    void theAlternativesAreOneAnswerAway() {
        Activity activity = answered("work", "once", "own", "one");
        assertThat(rules.alternatives(activity))
                .contains(
                        new TypeRules.Alternative(
                                new TypeRules.Condition("duration", "lasting"), "how-type-joint-venture"),
                        new TypeRules.Alternative(new TypeRules.Condition("command", "body"), "how-type-satellite"))
                .extracting(TypeRules.Alternative::type)
                .doesNotContain("how-type-joint-working")
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyAnswerHasWordsForTheButtonAndForTheReason(String language) {
        StepContext context = Samples.project().language(language).context();
        Stream<String> keys = rules.questions().stream()
                .flatMap(q -> q.answers().stream().map(a -> "answer." + q.field() + "." + a))
                .flatMap(k -> Stream.of(k, k + ".because"));
        assertThat(keys.filter(k -> context.findText(k).isEmpty())).isEmpty();
    }

    @Test
    void choosingAgainstTheAnswersWithoutAReasonIsAHint() {
        ActivityPlan plan = Samples.complete();
        for (String[] answer : new String[][] {{"deed", "work"}, {"duration", "lasting"}, {"command", "body"}}) {
            plan = plan.set("k1", answer[0], answer[1]);
        }
        plan = plan.set("k1", "secondType", "").set("k1", "typeReason", "");
        assertThat(Samples.project().findingIds(plan)).containsExactly("HINT type-differs@k1.typeReason");
        assertThat(Samples.project().findingIds(plan.set("k1", "typeReason", "Karena forum sudah ada")))
                .isEmpty();
    }
}
