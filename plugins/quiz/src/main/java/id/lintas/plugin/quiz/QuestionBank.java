package id.lintas.plugin.quiz;

import id.lintas.api.StepContext;
import java.util.List;

/** The bundled questions, from {@code bank.json}. */
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
            String difficulty) {}

    public record Choice(String key, Bilingual text) {}

    /** The bank's questions in the language of the window. */
    public static List<Draft> drafts(StepContext context) {
        return context.resource("bank.json", QuestionBank.class).questions().stream()
                .map(entry -> draft(entry, context))
                .toList();
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
