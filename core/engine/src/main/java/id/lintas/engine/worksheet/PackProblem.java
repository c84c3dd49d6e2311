package id.lintas.engine.worksheet;

import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.TextPosition;
import id.lintas.engine.text.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is wrong with a pack, and where.
 *
 * @param error whether the pack cannot be used; otherwise it is a piece of advice
 * @param pointer a JSON pointer such as {@code /tasks/0/minutes}; empty for the whole
 * @param position in the file, if the pack came from one
 * @param key which kind of problem, stable: {@code "too-large"}
 */
public record PackProblem(
        boolean error, String pointer, Optional<TextPosition> position, String key, List<Object> arguments) {

    private static final int LONGEST = 60;

    public PackProblem {
        arguments = arguments.stream().map(PackProblem::onOneLine).toList();
    }

    static PackProblem error(String pointer, String key, Object... arguments) {
        return new PackProblem(true, pointer, Optional.empty(), key, Arrays.asList(arguments));
    }

    static PackProblem advice(String pointer, String key, Object... arguments) {
        return new PackProblem(false, pointer, Optional.empty(), key, Arrays.asList(arguments));
    }

    static PackProblem of(FormatProblem problem) {
        return new PackProblem(true, "", problem.position(), "json." + problem.key(), problem.arguments());
    }

    PackProblem at(Optional<TextPosition> place) {
        return new PackProblem(error, pointer, place, key, arguments);
    }

    /** What it is, and what to do. */
    public String sentence(Locale locale) {
        return Texts.of(PackProblem.class, locale).get("problem." + key, arguments.toArray());
    }

    /** The same with the place: {@code /tasks/0/minutes, baris 12, kolom 7: …}. */
    public String message(Locale locale) {
        Texts texts = Texts.of(PackProblem.class, locale);
        String place =
                position.map(p -> texts.get("at.line", p.line(), p.column())).orElse("");
        String where = pointer.isEmpty() || place.isEmpty() ? pointer + place : pointer + ", " + place;
        return where.isEmpty() ? sentence(locale) : where + ": " + sentence(locale);
    }

    /** Names and numbers come from the file, which may hold anything. */
    private static Object onOneLine(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }
}
