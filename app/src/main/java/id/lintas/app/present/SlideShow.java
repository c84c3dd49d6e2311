package id.lintas.app.present;

import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideDeck;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Where the show is, and how the quiz stands. */
final class SlideShow {

    /** An answer that was said for a question; the place is -1 if the right one was shown without one. */
    private record Answer(int place) {}

    private final SlideDeck deck;
    private final Map<Integer, Answer> answers = new HashMap<>();
    private int index;
    private boolean black;
    private String digits = "";

    SlideShow(SlideDeck deck) {
        this.deck = deck;
    }

    SlideDeck deck() {
        return deck;
    }

    int index() {
        return index;
    }

    Slide slide() {
        return deck.slides().get(index);
    }

    Optional<Slide> next() {
        return index + 1 < deck.slides().size() ? Optional.of(deck.slides().get(index + 1)) : Optional.empty();
    }

    /** Shows the answer of an open question; otherwise the next slide. */
    void forward() {
        if (openQuestion().filter(q -> q.correct() >= 0).isPresent()) {
            answers.put(index, new Answer(-1));
        } else {
            show(index + 1);
        }
    }

    void back() {
        show(index - 1);
    }

    void first() {
        show(0);
    }

    void last() {
        show(deck.slides().size() - 1);
    }

    /** The first slide of the next part, or of the one before. */
    void toPart(int direction) {
        int at = index;
        String here = part(at);
        do {
            at += direction;
        } while (at > 0
                && at < deck.slides().size() - 1
                && (part(at).equals(here) || (direction < 0 && !beginsPart(at))));
        show(at);
    }

    private boolean beginsPart(int at) {
        return at == 0 || !part(at).equals(part(at - 1));
    }

    private String part(int at) {
        return deck.slides().get(at).kicker().split(" · ", 2)[0];
    }

    /** One more digit of a slide's number. */
    void digit(char digit) {
        digits = (digits + digit).substring(Math.max(0, digits.length() - 3));
    }

    String digits() {
        return digits;
    }

    /** Goes to the slide whose number was typed; without one, forward. */
    void enter() {
        if (digits.isEmpty()) {
            forward();
        } else {
            show(Integer.parseInt(digits) - 1);
        }
    }

    private void show(int wished) {
        index = Math.max(0, Math.min(deck.slides().size() - 1, wished));
        digits = "";
        black = false;
    }

    boolean black() {
        return black;
    }

    void toggleBlack() {
        black = !black;
    }

    /** The question on this slide, while its answer has not been shown. */
    Optional<ReportBlock.Question> openQuestion() {
        return revealed() ? Optional.empty() : question();
    }

    private Optional<ReportBlock.Question> question() {
        return slide().blocks().stream()
                .filter(ReportBlock.Question.class::isInstance)
                .map(ReportBlock.Question.class::cast)
                .findFirst();
    }

    /** The class says an option; the right one is shown with it. False if there is no such option to say. */
    boolean choose(int place) {
        boolean possible = openQuestion()
                .filter(q -> q.correct() >= 0)
                .filter(q ->
                        place < q.options().size() && !q.options().get(place).isBlank())
                .isPresent();
        if (possible) {
            answers.put(index, new Answer(place));
        }
        return possible;
    }

    boolean revealed() {
        return answers.containsKey(index);
    }

    /** The place of the option that was said, or -1. */
    int chosen() {
        return Optional.ofNullable(answers.get(index)).map(Answer::place).orElse(-1);
    }

    /** How many questions were answered by the class. */
    int answered() {
        return (int) answers.values().stream().filter(a -> a.place() >= 0).count();
    }

    int right() {
        return (int) answers.entrySet().stream()
                .filter(e -> deck.slides().get(e.getKey()).blocks().stream()
                        .anyMatch(b -> b instanceof ReportBlock.Question q
                                && q.correct() == e.getValue().place()))
                .count();
    }
}
