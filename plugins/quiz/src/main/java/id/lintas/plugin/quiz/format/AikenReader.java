package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads Aiken: the stem, options {@code A)} or {@code A.} in their order, and {@code ANSWER: B}. */
final class AikenReader implements QuestionReader {

    private static final Pattern OPTION = Pattern.compile("([A-Z])(?:[.)]\\s+|\\))(\\S.*)");
    private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER:(.*)");
    private static final Pattern LETTER = Pattern.compile("[A-Za-z]");

    @Override
    public Reading read(String text, StepContext context) {
        List<Entry> entries = new ArrayList<>();
        Pending pending = new Pending(context);
        int number = 0;
        boolean afterBlank = false;
        for (String line : text.lines().toList()) {
            number++;
            String stripped = line.strip();
            if (!stripped.isEmpty()) {
                if (afterBlank && pending.isFollowedBy(stripped)) {
                    pending.unfinished().ifPresent(entries::add);
                    pending = new Pending(context);
                }
                pending.take(stripped, number).ifPresent(entries::add);
                pending = pending.ended ? new Pending(context) : pending;
            }
            afterBlank = stripped.isEmpty();
        }
        pending.unfinished().ifPresent(entries::add);
        return new Reading(entries, List.of());
    }

    private static final class Pending {

        private final StepContext context;
        private final List<String> stem = new ArrayList<>();
        private final List<String> options = new ArrayList<>();
        private Optional<Remark> trouble = Optional.empty();
        private int first;
        private boolean ended;

        Pending(StepContext context) {
            this.context = context;
        }

        /** Whether the line behind a blank one begins the next question, since this one has its options already. */
        boolean isFollowedBy(String line) {
            return !options.isEmpty()
                    && !OPTION.matcher(line).matches()
                    && !ANSWER.matcher(line).matches();
        }

        /** Takes a line; gives the question when it is whole. */
        Optional<Entry> take(String line, int number) {
            first = first == 0 ? number : first;
            Matcher answer = ANSWER.matcher(line);
            if (answer.matches()) {
                ended = true;
                return Optional.of(end(answer.group(1).strip(), number));
            }
            Matcher option = OPTION.matcher(line);
            if (option.matches()) {
                String expected = Option.letter(options.size());
                if (!option.group(1).equals(expected)) {
                    trouble(number, "aiken-order", option.group(1), expected);
                }
                options.add(option.group(2));
            } else if (options.isEmpty()) {
                stem.add(line);
            } else {
                trouble(number, "aiken-line", line);
            }
            return Optional.empty();
        }

        Optional<Entry> unfinished() {
            return first == 0
                    ? Optional.empty()
                    : Optional.of(Entry.leftOut(first, title(), Remark.of(context, first, "aiken-unfinished")));
        }

        private Entry end(String answer, int number) {
            int place = LETTER.matcher(answer).matches()
                    ? answer.toUpperCase(Locale.ROOT).charAt(0) - 'A'
                    : -1;
            if (stem.isEmpty()) {
                trouble(first, "stem-none");
            }
            if (options.size() < 2) {
                trouble(number, "one-option");
            }
            if (place < 0 || place >= options.size()) {
                trouble(number, "aiken-answer", answer);
            }
            return trouble.map(t -> Entry.leftOut(first, title(), t))
                    .orElseGet(() -> new Entry(
                            first, title(), Question.of("", String.join("\n", stem), options, place), List.of()));
        }

        private void trouble(int line, String id, Object... arguments) {
            trouble = trouble.or(() -> Optional.of(Remark.of(context, line, id, arguments)));
        }

        private String title() {
            return stem.isEmpty() ? options.stream().findFirst().orElse("") : String.join(" ", stem);
        }
    }
}
