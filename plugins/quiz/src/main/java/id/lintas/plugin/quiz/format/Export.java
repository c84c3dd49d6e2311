package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Questions in one format, and what it cannot carry. That is not a list by hand: each question is written, read back and
 * compared, so what is said is what happens.
 *
 * @param questions those that come along
 * @param remarks first the questions that are left out, then what those that come along lose
 */
public record Export(QuizFormat format, List<Question> questions, List<Remark> remarks, String text) {

    public static Export of(List<Question> questions, QuizFormat format, StepContext context) {
        Attempt attempt = new Attempt(format, context);
        for (int i = 0; i < questions.size(); i++) {
            attempt.add(questions.get(i), i + 1);
        }
        return attempt.export();
    }

    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class Attempt {

        private final QuizFormat format;
        private final StepContext context;
        private final List<Question> carried = new ArrayList<>();
        private final List<Remark> remarks = new ArrayList<>();
        private final Map<String, List<Integer>> losses = new LinkedHashMap<>();

        Attempt(QuizFormat format, StepContext context) {
            this.format = format;
            this.context = context;
        }

        void add(Question original, int number) {
            Question question = tidy(original);
            boolean incomplete = !question.askable();
            if (incomplete && (format != QuizFormat.CSV || question.untouched())) {
                remarks.add(Remark.of(context, number, "not-askable"));
                return;
            }
            Question sent = format == QuizFormat.CSV ? question : withoutBlankOptions(question);
            Reading reading = format.read(format.write(List.of(sent), context), context);
            Optional<Question> back = Optional.of(reading.questions())
                    .filter(all -> all.size() == 1)
                    .map(all -> all.get(0));
            if (back.isEmpty() || !alike(sent, back.get())) {
                remarks.add(Remark.of(context, number, "not-carried"));
                return;
            }
            if (sent.options().size() < question.options().size()) {
                lost("blank", number);
            }
            compare(sent, back.get(), number);
            carried.add(sent);
        }

        /** Asks the same: but for line breaks and signs that cannot be seen, stem and options are the same. */
        private static boolean alike(Question one, Question other) {
            return visible(one.stem()).equals(visible(other.stem()))
                    && texts(one).equals(texts(other))
                    && one.answerPlace() == other.answerPlace();
        }

        private static List<String> texts(Question question) {
            List<String> texts = new ArrayList<>(
                    question.options().stream().map(o -> visible(o.text())).toList());
            while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
                texts.remove(texts.size() - 1);
            }
            return texts;
        }

        private static String visible(String text) {
            return text.replaceAll("[\\s\\p{Cntrl}\\ufffd\\u2028\\u2029]+", " ").strip();
        }

        private void compare(Question sent, Question back, int number) {
            boolean layout = !sent.stem().equals(back.stem())
                    || !sent.options().stream()
                            .map(Option::text)
                            .filter(t -> !t.isEmpty())
                            .toList()
                            .equals(back.options().stream()
                                    .map(Option::text)
                                    .filter(t -> !t.isEmpty())
                                    .toList());
            if (layout) {
                lost("layout", number);
            }
            if (!sent.explanation().equals(back.explanation())) {
                lost("explanation", number);
            }
            if (!sent.concept().equals(back.concept())) {
                lost("concept", number);
            }
            if (!sent.source().equals(back.source())) {
                lost("source", number);
            }
            if (sent.about() != null && !sent.about().equals(back.about())) {
                lost("about", number);
            }
        }

        private void lost(String field, int number) {
            losses.computeIfAbsent(field, f -> new ArrayList<>()).add(number);
        }

        Export export() {
            losses.forEach((field, numbers) -> remarks.add(Remark.of(
                    context,
                    0,
                    "loses-" + field,
                    numbers.size(),
                    numbers.stream().map(String::valueOf).collect(Collectors.joining(", ")))));
            String text = format.write(carried, context);
            return new Export(format, List.copyOf(carried), List.copyOf(remarks), text);
        }
    }

    private static Question tidy(Question q) {
        Question bare = Question.of(
                q.id(),
                tidy(q.stem()),
                q.options().stream().map(o -> tidy(o.text())).toList(),
                q.answerPlace());
        return new Question(
                bare.id(),
                bare.stem(),
                bare.options(),
                bare.answer(),
                tidy(q.explanation()),
                q.concept(),
                tidy(q.source()),
                q.about());
    }

    private static String tidy(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    private static Question withoutBlankOptions(Question question) {
        Question shorter = question;
        for (Option option : question.options()) {
            shorter = option.text().isEmpty() ? shorter.withoutOption(option.id()) : shorter;
        }
        return shorter.options().size() == question.options().size() ? question : shorter.copy(shorter.id());
    }
}
