package id.lintas.plugin.quiz;

import id.lintas.api.StepContext;
import java.util.List;

/**
 * A question that the group may take over: from the bank, or made from the project.
 *
 * @param origin where it comes from in a few words: its number in the bank, or the kind of item it asks about
 * @param level how hard it is, in words; empty if nobody says
 * @param question complete but for its id, which is the caller's to give
 */
public record Draft(String origin, String level, Question question) {

    /** Whether every word of the query is somewhere in the question. */
    public boolean matches(String query, StepContext context) {
        String options =
                String.join(" ", question.options().stream().map(Option::text).toList());
        String text = Words.plain(String.join(
                " ",
                origin,
                level,
                question.stem(),
                options,
                question.explanation(),
                ConceptList.of(context).term(question.concept(), context)));
        return List.of(Words.plain(query).split(" ")).stream().allMatch(text::contains);
    }
}
