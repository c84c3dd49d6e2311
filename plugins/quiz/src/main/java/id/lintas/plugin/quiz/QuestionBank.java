package id.lintas.plugin.quiz;

import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** Questions to take over: the bundled ones, from {@code bank.json}, or those of a worksheet. */
public record QuestionBank(List<Entry> questions) {

    /**
     * @param answer the key of the right option
     * @param concepts ids of {@link ConceptList}, the most fitting first
     * @param difficulty easy, medium or hard
     */
    public record Entry(
            String id,
            Bilingual stem,
            List<Choice> options,
            String answer,
            Bilingual explanation,
            List<String> concepts,
            String difficulty) {

        public Entry {
            stem = Objects.requireNonNullElse(stem, Bilingual.NONE);
            explanation = Objects.requireNonNullElse(explanation, Bilingual.NONE);
        }
    }

    public record Choice(String key, Bilingual text) {

        public Choice {
            text = Objects.requireNonNullElse(text, Bilingual.NONE);
        }
    }

    /**
     * The questions in the language of the window: those that the worksheet or other plugins contribute as {@code questions},
     * then the bank's, unless the worksheet wants its own alone.
     */
    public static List<Draft> drafts(StepContext context) {
        List<Entry> entries = context.contributions("questions", QuestionBank.class).stream()
                .flatMap(contribution -> contribution.data().questions().stream())
                .collect(Collectors.toCollection(ArrayList::new));
        if (!context.project().settings().flag("data.questions.only", false)) {
            entries.addAll(context.resource("bank.json", QuestionBank.class).questions());
        }
        return entries.stream().map(entry -> draft(entry, context)).toList();
    }

    private static Draft draft(Entry entry, StepContext context) {
        var locale = context.locale();
        List<String> texts =
                entry.options().stream().map(o -> o.text().in(locale)).toList();
        int right = entry.options().stream().map(Choice::key).toList().indexOf(entry.answer());
        String concept = entry.concepts().isEmpty() ? "" : entry.concepts().get(0);
        Question bare = Question.of(entry.id(), entry.stem().in(locale), texts, right);
        Question question = new Question(
                bare.id(),
                bare.stem(),
                bare.options(),
                bare.answer(),
                entry.explanation().in(locale),
                concept,
                context.text("bank.source", ConceptList.of(context).term(concept, context)),
                null);
        return new Draft(
                context.text("bank.origin", entry.id()), context.text("level." + entry.difficulty()), question);
    }
}
