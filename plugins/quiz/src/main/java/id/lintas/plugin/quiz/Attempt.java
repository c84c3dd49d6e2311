package id.lintas.plugin.quiz;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * One run through the quiz: questions and options in an order of their own, one answer each. Immutable; it changes
 * nothing in the project. The order follows from the number of the attempt alone.
 *
 * @param at the question that is shown; {@code turns.size()} when the run is finished
 */
public record Attempt(int number, List<Turn> turns, int at) {

    /**
     * @param question as it was when the run began
     * @param options its written options in the order of this run
     * @param given the id of the chosen option, or empty
     */
    public record Turn(Question question, List<Option> options, String given) {

        public boolean answered() {
            return !given.isEmpty();
        }

        public boolean correct() {
            return given.equals(question.answer());
        }
    }

    public Attempt {
        turns = List.copyOf(turns);
    }

    /** Starts a run over those of the questions that can be asked. */
    public static Attempt start(List<Question> questions, int number) {
        // Random gives alike beginnings for neighbouring seeds; the golden ratio takes them apart.
        Random random = new Random(number * 0x9E3779B97F4A7C15L);
        List<Turn> turns = new ArrayList<>();
        for (Question question : questions) {
            if (question.askable()) {
                List<Option> written = question.options().stream()
                        .filter(o -> !o.text().isBlank())
                        .toList();
                turns.add(new Turn(question, Shuffle.order(written, random), ""));
            }
        }
        Collections.shuffle(turns, random);
        return new Attempt(number, turns, 0);
    }

    /** The next run, over the questions that were answered wrongly. */
    public Attempt againWrong() {
        return start(
                turns.stream().filter(t -> !t.correct()).map(Turn::question).toList(), number + 1);
    }

    public Attempt again() {
        return start(turns.stream().map(Turn::question).toList(), number + 1);
    }

    public boolean finished() {
        return at >= turns.size();
    }

    /** The question that is shown; only before the run is finished. */
    public Turn turn() {
        return turns.get(at);
    }

    /** Answers the question that is shown. The first answer counts; a place without an option changes nothing. */
    public Attempt answer(int place) {
        if (finished()
                || turn().answered()
                || place < 0
                || place >= turn().options().size()) {
            return this;
        }
        List<Turn> changed = new ArrayList<>(turns);
        changed.set(
                at,
                new Turn(
                        turn().question(),
                        turn().options(),
                        turn().options().get(place).id()));
        return new Attempt(number, changed, at);
    }

    /** Goes on, once the question that is shown is answered. */
    public Attempt next() {
        return finished() || !turn().answered() ? this : new Attempt(number, turns, at + 1);
    }

    public int score() {
        return (int) turns.stream().filter(Turn::correct).count();
    }

    /** The ids of the questions that have been answered. */
    public List<String> answered() {
        return turns.stream().filter(Turn::answered).map(t -> t.question().id()).toList();
    }

    /** Whether the questions of this run are all still the same in the quiz. */
    public boolean fits(Quiz quiz) {
        return turns.stream().allMatch(t -> quiz.questions().contains(t.question()));
    }
}
