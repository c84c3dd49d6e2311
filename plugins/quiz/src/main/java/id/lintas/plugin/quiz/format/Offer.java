package id.lintas.plugin.quiz.format;

import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The questions of a file before they join a quiz, with those that were chosen. One that is in the quiz already is not chosen
 * at first; one that cannot be taken never is.
 *
 * @param chosen places in the file's entries
 */
public record Offer(QuizFile file, List<State> states, Set<Integer> chosen) {

    /** What becomes of an entry. */
    public enum State {
        NEW,
        /** A question with the same stem is in the quiz. */
        PRESENT,
        LEFT_OUT
    }

    public Offer {
        states = List.copyOf(states);
        chosen = Set.copyOf(chosen);
    }

    public static Offer of(QuizFile file, Quiz quiz, StepContext context) {
        List<Entry> entries =
                file.reading().entries().stream().map(e -> known(e, context)).toList();
        QuizFile here = new QuizFile(
                file.name(), file.format(), new Reading(entries, file.reading().remarks()));
        List<State> states = new ArrayList<>();
        Set<Integer> chosen = new HashSet<>();
        for (Entry entry : entries) {
            State state = entry.taken()
                    .map(q -> quiz.hasStem(q.stem()) ? State.PRESENT : State.NEW)
                    .orElse(State.LEFT_OUT);
            if (state == State.NEW) {
                chosen.add(states.size());
            }
            states.add(state);
        }
        return new Offer(here, states, chosen);
    }

    /** A question may ask only about what this project has. */
    private static Entry known(Entry entry, StepContext context) {
        Question question = entry.question();
        ItemRef about = question == null ? null : question.about();
        if (question == null || about == null || context.project().item(about).isPresent()) {
            return entry;
        }
        List<Remark> remarks =
                Records.append(entry.remarks(), Remark.of(context, entry.line(), "about-unknown", about.toString()));
        return new Entry(entry.line(), entry.title(), Records.with(question, "about", null), remarks);
    }

    /** With that entry chosen, or no longer; one that cannot be taken stays as it is. */
    public Offer toggle(int place) {
        if (states.get(place) == State.LEFT_OUT) {
            return this;
        }
        Set<Integer> changed = new HashSet<>(chosen);
        if (!changed.remove(place)) {
            changed.add(place);
        }
        return new Offer(file, states, changed);
    }

    public long leftOut() {
        return states.stream().filter(s -> s == State.LEFT_OUT).count();
    }

    /**
     * The chosen questions under new ids.
     *
     * @param firstId an id that is free, with those that count on from it: {@code q9}
     */
    public List<Question> questions(String firstId) {
        String prefix = firstId.replaceFirst("\\d+$", "");
        int next = Integer.parseInt(firstId.substring(prefix.length()));
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            Question question = file.reading().entries().get(i).question();
            if (question != null && chosen.contains(i)) {
                questions.add(question.copy(prefix + next++));
            }
        }
        return questions;
    }
}
