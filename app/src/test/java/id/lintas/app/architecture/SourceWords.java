package id.lintas.app.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The string literals and the names in some Java source, out of which keys of texts are put together.
 *
 * @param literals without their quotes; a literal that is an option of the command line also without its dashes
 * @param names of types, members and variables, also in lower case, since constants are turned into keys so
 * @param keys first arguments of calls that look a text up, as far as they are whole literals
 */
record SourceWords(Set<String> literals, Set<String> names, Set<String> keys) {

    private static final String STRING = "\"((?:[^\"\\\\\n]|\\\\.)*)\"";
    private static final Pattern LITERAL = Pattern.compile(STRING);
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern LOOK_UP =
            Pattern.compile("(?:[tT]exts(?:\\(\\)|\\.of\\([^;]{0,60}?\\))?\\s*\\.(?:get|plain|find|mnemonicIndex)"
                    + "|(?:host|context|in\\.context|state|target\\.host\\(\\))\\.(?:text|findText))\\(");
    private static final Pattern WHOLE =
            Pattern.compile("(?:^|[?:]|orElse\\()\\s*" + STRING + "\\s*(?=$|:|\\)(?!\\s*\\.))");

    /** @param folders where {@code .java} files are, and {@code .json} files with values that become keys */
    static SourceWords in(List<Path> folders) {
        Set<String> literals = new HashSet<>();
        Set<String> names = new HashSet<>();
        Set<String> keys = new HashSet<>();
        for (Path file : files(folders)) {
            String code = read(file);
            LITERAL.matcher(code).results().map(r -> r.group(1)).forEach(literals::add);
            if (file.toString().endsWith(".java")) {
                String bare =
                        LITERAL.matcher(COMMENT.matcher(code).replaceAll("")).replaceAll("");
                NAME.matcher(bare).results().map(r -> r.group()).forEach(names::add);
                keys.addAll(lookedUp(code));
            }
        }
        Stream.of(literals.toArray(String[]::new))
                .filter(l -> l.startsWith("--"))
                .forEach(l -> literals.add(l.substring(2)));
        Stream.of(names.toArray(String[]::new)).forEach(n -> names.add(n.toLowerCase(Locale.ROOT)));
        return new SourceWords(literals, names, keys);
    }

    /** Whether the source can put the word together: a literal, a name, or one of them with an end or a number. */
    boolean say(String word, boolean literally) {
        if (literals.contains(word) || (!literally && names.contains(word))) {
            return true;
        }
        for (int i = 1; i < word.length(); i++) {
            String head = word.substring(0, i);
            String tail = word.substring(i);
            boolean begun = head.endsWith("-") && literals.contains(head) && (known(tail) || isNumber(tail));
            boolean ended = tail.startsWith("-") && literals.contains(tail) && known(head);
            if (begun || ended) {
                return true;
            }
        }
        return false;
    }

    private boolean known(String word) {
        return literals.contains(word) || names.contains(word);
    }

    static boolean isNumber(String word) {
        return word.matches("\\d+");
    }

    private static List<String> lookedUp(String code) {
        List<String> found = new ArrayList<>();
        Matcher call = LOOK_UP.matcher(code);
        while (call.find()) {
            Matcher whole = WHOLE.matcher(firstArgument(code, call.end()));
            while (whole.find()) {
                found.add(whole.group(1));
            }
        }
        return found;
    }

    private static String firstArgument(String code, int start) {
        int depth = 0;
        boolean quoted = false;
        for (int i = start; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && depth == 0 && (c == ',' || c == ')')) {
                return code.substring(start, i);
            } else if (!quoted) {
                depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            }
        }
        return "";
    }

    private static List<Path> files(List<Path> folders) {
        List<Path> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(f -> f.toString().endsWith(".java") || f.toString().endsWith(".json"))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return all;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
