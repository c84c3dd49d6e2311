package id.lintas.plugin.quiz.convert;

import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import id.lintas.plugin.quiz.format.Conversion;
import id.lintas.plugin.quiz.format.QuizFormat;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pf4j.Extension;

/**
 * {@code lintas quiz convert IN OUT [--from F] [--to F]}: questions from one format into another, each loss with its line.
 * IN may be a project; what is written is never one. Ends with {@link #FAULTY} if any question did not come along.
 */
@Extension
public final class QuizVerb implements Verb {

    private static final String PROJECT = ".json";

    @Override
    public String name() {
        return "quiz";
    }

    @Override
    public int run(List<String> arguments, Call call) throws Refusal {
        StepContext context = new QuizTexts(call.context(), call.context().project());
        Wish wish = Wish.of(arguments, context);
        if (wish.out().toString().endsWith(PROJECT)) {
            throw new Refusal(USAGE, context.text("convert.project-out"));
        }
        Conversion done = convert(wish, call, context);
        List<String> lines = done.lines();
        boolean said = done.bytes().isPresent();
        for (String line : said ? lines.subList(0, lines.size() - 1) : lines) {
            call.complain(line);
        }
        if (!said) {
            return FAULTY;
        }
        call.write(wish.out(), done.bytes().get());
        call.say(lines.get(lines.size() - 1));
        return done.complete() ? FINE : FAULTY;
    }

    private static Conversion convert(Wish wish, Call call, StepContext context) throws Refusal {
        String out = wish.out().toString();
        if (!wish.in().toString().endsWith(PROJECT)) {
            byte[] bytes = call.read(wish.in());
            return Conversion.of(wish.in().toString(), bytes, wish.from(), out, wish.to(), context);
        }
        StepContext inProject = new QuizTexts(call.context(), call.project(wish.in()));
        Quiz quiz = call.data(wish.in(), new QuizStep())
                .orElseThrow(() -> new Refusal(FAULTY, context.text("convert.no-quiz", wish.in())));
        return Conversion.of(quiz.questions(), out, wish.to(), inProject);
    }

    /** What is asked for. */
    private record Wish(Path in, Path out, Optional<QuizFormat> from, Optional<QuizFormat> to) {

        static Wish of(List<String> arguments, StepContext context) throws Refusal {
            List<Path> files = new ArrayList<>();
            Optional<QuizFormat> from = Optional.empty();
            Optional<QuizFormat> to = Optional.empty();
            boolean convert = !arguments.isEmpty() && arguments.get(0).equals("convert");
            for (int i = 1; convert && i < arguments.size(); i++) {
                String argument = arguments.get(i);
                boolean option = argument.equals("--from") || argument.equals("--to");
                if (!option) {
                    files.add(Path.of(argument));
                } else if (argument.equals("--from")) {
                    from = Optional.of(format(arguments, ++i, context));
                } else {
                    to = Optional.of(format(arguments, ++i, context));
                }
            }
            if (files.size() != 2) {
                throw new Refusal(USAGE, context.text("convert.usage"));
            }
            return new Wish(files.get(0), files.get(1), from, to);
        }

        private static QuizFormat format(List<String> arguments, int at, StepContext context) throws Refusal {
            String name = at < arguments.size() ? arguments.get(at) : "";
            return QuizFormat.ofId(name).orElseThrow(() -> new Refusal(USAGE, context.text("convert.format", name)));
        }
    }
}
