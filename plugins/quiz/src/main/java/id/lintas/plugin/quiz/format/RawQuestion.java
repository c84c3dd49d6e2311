package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** A question as GIFT or Moodle XML have it, on its way to one of ours. */
final class RawQuestion {

    /** Letters name the options, and there are no more of them. */
    static final int MOST = 26;

    private static final double WHOLE = 99.99;

    /** @param weight of the points, in percent */
    record Choice(String text, double weight, String feedback) {}

    private final StepContext context;
    private final int line;
    private final String name;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Set<String> lost = new TreeSet<>();
    private String stem = "";
    private String explanation = "";
    private int feedbacksLost;
    private Tags tags = Tags.none();

    RawQuestion(StepContext context, int line, String name) {
        this.context = context;
        this.line = line;
        this.name = name;
    }

    /** The text without its markup; what that costs is remarked. */
    String plain(Markup markup, String text) {
        Markup.Plain plain = markup.plain(text);
        lost.addAll(plain.lost());
        return plain.text();
    }

    void stem(String text) {
        stem = text;
    }

    void explanation(String text) {
        explanation = text;
    }

    void tags(Tags found) {
        tags = found;
    }

    void choice(Choice choice) {
        choices.add(choice);
    }

    /** A statement that is true or false becomes a question with these two options. */
    void trueOrFalse(boolean isTrue, String rightFeedback, String wrongFeedback) {
        String right = rightFeedback;
        String wrong = wrongFeedback;
        choice(new Choice(context.text("format.true"), isTrue ? 100 : 0, isTrue ? right : wrong));
        choice(new Choice(context.text("format.false"), isTrue ? 0 : 100, isTrue ? wrong : right));
        remark("true-false");
    }

    void remark(String id, Object... arguments) {
        remarks.add(Remark.of(context, line, id, arguments));
    }

    void feedbackLost() {
        feedbacksLost++;
    }

    Entry leftOut(String reason, Object... arguments) {
        return Entry.leftOut(line, title(), Remark.of(context, line, reason, arguments));
    }

    Entry entry() {
        long whole = choices.stream().filter(c -> c.weight() >= WHOLE).count();
        long some = choices.stream().filter(c -> c.weight() > 0).count();
        if (stem.isBlank()) {
            return leftOut(lost.contains("picture") ? "stem-picture" : "stem-none");
        }
        if (whole != 1) {
            return leftOut(some == 0 ? "no-right" : "many-right");
        }
        if (choices.size() < 2 || choices.stream().anyMatch(c -> c.text().isBlank())) {
            return leftOut(choices.size() < 2 ? "one-option" : "option-blank");
        }
        if (choices.size() > MOST) {
            return leftOut("too-many-options", choices.size());
        }
        settle(some);
        return new Entry(line, title(), question(), remarks);
    }

    /** Says what is lost of a question that is taken. */
    private void settle(long some) {
        Choice right = right();
        if (explanation.isBlank() && !right.feedback().isBlank()) {
            explanation = right.feedback();
            feedbacksLost--;
        }
        feedbacksLost +=
                (int) choices.stream().filter(c -> !c.feedback().isBlank()).count();
        if (feedbacksLost > 0) {
            remark("feedback-lost", feedbacksLost);
        }
        if (some > 1 || choices.stream().anyMatch(c -> c.weight() < 0)) {
            remark("weights-lost");
        }
        if (!lost.isEmpty()) {
            remark(
                    "markup-lost",
                    lost.stream().map(l -> context.text("lost." + l)).collect(Collectors.joining(", ")));
        }
        if (!tags.others().isEmpty()) {
            remark("tags-lost", String.join(", ", tags.others()));
        }
    }

    private Question question() {
        Question bare =
                Question.of(name, stem, choices.stream().map(Choice::text).toList(), choices.indexOf(right()));
        return new Question(
                name, stem, bare.options(), bare.answer(), explanation, tags.concept(), tags.source(), null);
    }

    private Choice right() {
        return choices.stream().filter(c -> c.weight() >= WHOLE).findFirst().orElseThrow();
    }

    private String title() {
        return stem.isBlank() ? name : stem;
    }
}
