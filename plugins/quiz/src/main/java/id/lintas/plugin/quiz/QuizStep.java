package id.lintas.plugin.quiz;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.ReportSink;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.pf4j.Extension;

/** The task of writing a quiz. */
@Extension
public final class QuizStep implements WorksheetStep<Quiz> {

    public static final String ID = "quiz";

    private static final List<QuizCheck> CHECKS = List.of(
            new BlankCheck(),
            new ContentCheck().each(),
            new OptionsCheck().each(),
            new TwiceCheck(),
            new CountCheck(),
            new TryCheck(),
            new AnswerPlaceAdvice(),
            new StemAdvice().each(),
            new OptionAdvice().each());

    /** How many questions the worksheet asks for; at least 1. */
    public static int asked(StepContext context) {
        return Math.max(1, context.project().settings().number("quiz.questions", 5));
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Quiz> dataType() {
        return Quiz.class;
    }

    @Override
    public Quiz empty() {
        return Quiz.empty();
    }

    @Override
    public Set<String> codes() {
        return Set.of("answer", "concept", "tried");
    }

    @Override
    public List<Item> items(Quiz quiz) {
        return quiz.questions().stream()
                .map(q -> Item.of(ID, q.id(), q.stem(), Item.QUESTION))
                .toList();
    }

    @Override
    public List<Link> links(Quiz quiz) {
        return quiz.questions().stream()
                .flatMap(q -> Stream.ofNullable(q.about()).map(about -> new Link(new ItemRef(ID, q.id()), about)))
                .toList();
    }

    @Override
    public List<Part> parts(Quiz quiz, StepContext context) {
        return List.of(
                part("questions", quiz, Question::complete, "questions", context),
                part("explanation", quiz, q -> !q.explanation().isBlank(), "explanation", context),
                new Part(
                        "try",
                        context.text("part.try"),
                        quiz.triedCount(),
                        Math.max(asked(context), quiz.questions().size()),
                        Place.field("tried")));
    }

    /** Errors first, in the order of the questions and last what all of them lack; then warnings, then hints. */
    @Override
    public List<Finding<Quiz>> check(Quiz quiz, StepContext context) {
        return CHECKS.stream()
                .flatMap(check -> check.check(quiz, context))
                .sorted(Comparator.<Finding<Quiz>, Severity>comparing(Finding::severity)
                        .thenComparing(f -> f.severity() == Severity.ERROR
                                ? number(quiz, f.place().item())
                                : 0))
                .toList();
    }

    /** Counted from 0; of the question that is meant, or that has the option that is meant. */
    private static int number(Quiz quiz, String item) {
        return quiz.question(item)
                .or(() -> quiz.questionOfOption(item))
                .map(quiz.questions()::indexOf)
                .orElse(Integer.MAX_VALUE);
    }

    @Override
    public void report(Quiz quiz, StepContext context, ReportSink sink) {
        new QuizReport(context, sink).write(quiz);
    }

    private static Part part(String id, Quiz quiz, Predicate<Question> done, String field, StepContext context) {
        int count = (int) quiz.questions().stream().filter(done).count();
        Place first = quiz.questions().stream()
                .filter(done.negate())
                .findFirst()
                .map(q -> Place.of(q.id(), field.equals("questions") ? "stem" : field))
                .orElse(Place.field("questions"));
        return new Part(id, context.text("part." + id), count, asked(context), first);
    }
}
