package id.lintas.app.cli;

import id.lintas.engine.text.Texts;
import id.lintas.engine.verb.VerbRunner;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a command speaks: results to one stream, troubles to the other, a line each, in one language.
 *
 * @param languageChosen whether the user asked for this language; otherwise it is the usual one
 */
record Terminal(PrintStream out, PrintStream err, Locale locale, boolean languageChosen, Texts texts)
        implements VerbRunner.Speech {

    /** The language is needed for the help and for usage errors, so before the arguments are parsed. */
    static Terminal of(PrintStream out, PrintStream err, String[] args) {
        String line = " " + String.join(" ", args).replace("--lang=", "--lang ").toLowerCase(Locale.ROOT) + " ";
        boolean english = line.contains(" --lang en ");
        Locale locale = english ? Locale.ENGLISH : Texts.INDONESIAN;
        return new Terminal(
                out, err, locale, english || line.contains(" --lang id "), Texts.of(Terminal.class, locale));
    }

    @Override
    public void say(String line) {
        out.println(oneLine(line));
    }

    @Override
    public void complain(String line) {
        err.println(oneLine(line));
    }

    @Override
    public void print(String text) {
        out.println(text);
    }

    String text(String key, Object... arguments) {
        return texts.get(key, arguments);
    }

    // A project may come from anybody: its texts must not steer the terminal or look like further lines.
    private static String oneLine(String text) {
        StringBuilder line = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c == '\n' || c == '\r' || c == '\t' || c == '\u2028' || c == '\u2029' || c == '\u0085') {
                line.append(' ');
            } else if (Character.getType(c) != Character.CONTROL && !turnsDirection(c)) {
                line.appendCodePoint(c);
            }
        });
        return line.toString();
    }

    private static boolean turnsDirection(int c) {
        return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    }
}
