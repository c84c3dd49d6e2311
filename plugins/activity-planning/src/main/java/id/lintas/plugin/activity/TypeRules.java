package id.lintas.plugin.activity;

import id.lintas.api.Records;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Proposes a WoG type from a few answers, by rules that stand in {@code type-rules.json} and are read from above: the first
 * that holds counts. The group decides.
 *
 * @param questions in the order in which they are asked
 */
public record TypeRules(List<Question> questions, List<Rule> rules) {

    /** @param field the component of {@link Activity} that keeps the answer; its label is the question */
    public record Question(String field, List<String> answers) {}

    /** @param type the id of a {@link WogType} */
    public record Rule(String type, List<Condition> when) {}

    /** An answer that a rule asks for; its words are the text {@code answer.<field>.<answer>}. */
    public record Condition(String field, String answer) {

        private boolean met(Activity activity) {
            return given(activity, field).equals(answer);
        }

        private boolean open(Activity activity) {
            return given(activity, field).isEmpty();
        }
    }

    /** What the rules would say if one answer were another. */
    public record Alternative(Condition change, String type) {}

    public static TypeRules of(StepContext context) {
        return context.resource("type-rules.json", TypeRules.class);
    }

    /** The rule that holds, as soon as nothing that is still unanswered could change it. */
    public Optional<Rule> proposal(Activity activity) {
        return deciding(activity).filter(r -> r.when().stream().allMatch(c -> c.met(activity)));
    }

    /** The question whose answer is needed next; empty if the rules have one for all. */
    public Optional<String> asks(Activity activity) {
        return deciding(activity)
                .flatMap(r -> r.when().stream().filter(c -> c.open(activity)).findFirst())
                .map(Condition::field);
    }

    /** The first rule that no answer contradicts. */
    private Optional<Rule> deciding(Activity activity) {
        return rules.stream()
                .filter(r -> r.when().stream().allMatch(c -> c.met(activity) || c.open(activity)))
                .findFirst();
    }

    /** The other types that lie one answer away, one for each, in the order of the questions. */
    public List<Alternative> alternatives(Activity activity) {
        List<Alternative> found = new ArrayList<>();
        String now = proposal(activity).map(Rule::type).orElse("");
        for (Question question : questions) {
            for (String answer : question.answers()) {
                Activity other = Records.with(activity, question.field(), answer);
                proposal(other)
                        .map(Rule::type)
                        .filter(t -> !t.equals(now)
                                && found.stream().noneMatch(a -> a.type().equals(t)))
                        .ifPresent(t -> found.add(new Alternative(new Condition(question.field(), answer), t)));
            }
        }
        return found;
    }

    private static String given(Activity activity, String field) {
        return switch (field) {
            case "deed" -> activity.deed();
            case "duration" -> activity.duration();
            case "budget" -> activity.budget();
            case "command" -> activity.command();
            default -> String.valueOf(Records.get(activity, field));
        };
    }
}
