package id.lintas.engine.classquiz;

import java.util.List;

/**
 * A question of the class quiz.
 *
 * @param id follows from stem and options
 * @param options at least two, all different
 * @param correct the place of the right one, from 0
 * @param explanation may be empty
 * @param askers the groups that wrote it; at least one
 */
public record ClassQuestion(
        String id, String stem, List<String> options, int correct, String explanation, List<Asker> askers) {

    public ClassQuestion {
        options = List.copyOf(options);
        askers = List.copyOf(askers);
        if (correct < 0 || correct >= options.size()) {
            throw new IllegalArgumentException("No option " + correct + " in " + id);
        }
    }

    /** The groups that wrote it, each once. */
    public List<String> groups() {
        return askers.stream().map(Asker::label).distinct().toList();
    }

    /** The letter of the option at that place. */
    public static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }
}
