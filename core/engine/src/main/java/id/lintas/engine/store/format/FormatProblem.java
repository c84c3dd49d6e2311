package id.lintas.engine.store.format;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Why bytes are not a project, or a project cannot be made bytes of: the key of a text, its arguments, and the place. */
public final class FormatProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 60;

    private final String key;
    private final transient List<Object> arguments;
    private final transient Optional<TextPosition> position;

    FormatProblem(String key, Optional<TextPosition> position, List<Object> arguments) {
        super(key + " " + arguments);
        this.key = key;
        this.position = position;
        this.arguments = arguments.stream().map(FormatProblem::onOneLine).toList();
    }

    static FormatProblem of(String key, Object... arguments) {
        return new FormatProblem(key, Optional.empty(), Arrays.asList(arguments));
    }

    static FormatProblem at(TextPosition position, String key, Object... arguments) {
        return new FormatProblem(key, Optional.of(position), Arrays.asList(arguments));
    }

    /** Names and numbers come from the file, which may hold anything. */
    private static Object onOneLine(Object argument) {
        if (!(argument instanceof String text)) {
            return argument;
        }
        String line = text.replaceAll("\\p{Cntrl}", " ");
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }

    public Optional<TextPosition> position() {
        return position;
    }
}
