package id.lintas.plugin.quiz;

import id.lintas.api.HasId;

/**
 * One possible answer. Its letter is its place in the question; its id stays when it moves, so the right answer does too.
 *
 * @param id the question's id and a letter, such as {@code q1b}; unique in the quiz
 */
public record Option(String id, String text) implements HasId {

    /** The letter at a place: 0 is A. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
