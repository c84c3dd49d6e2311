package id.lintas.engine.classquiz;

import id.lintas.api.Item;
import id.lintas.engine.Engine;
import id.lintas.engine.classquiz.CollectedQuestions.Closed;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.FolderReview.Found;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Submission;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Progress;
import id.lintas.engine.task.Together;
import id.lintas.engine.text.PlainText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Takes the questions out of all projects of a folder, its subfolders and archives. Beside the event thread. */
public final class QuestionCollector {

    private final Engine engine;
    private final FolderReview review;

    public QuestionCollector(Engine engine, FolderReview review) {
        this.engine = engine;
        this.review = review;
    }

    /** What one file gives. */
    private record Gift(List<AskedQuestion> asked, List<LeftOut> leftOut, List<Closed> closed, List<Asker> empty) {

        static Gift closed(Submission submission, Function<Locale, String> reason) {
            return new Gift(List.of(), List.of(), List.of(new Closed(submission.name(), reason)), List.of());
        }
    }

    /**
     * Reads all of it; what one file lacks stops nothing.
     *
     * @param locale of the quiz
     * @throws IOException if the folder itself cannot be read
     */
    public CollectedQuestions collect(Path folder, String title, Locale locale, Progress progress) throws IOException {
        List<Found> found = review.list(folder, progress).stream()
                .filter(f -> !QuizFiles.ours(f.submission().name()))
                .toList();
        List<Gift> gifts = Together.each(found, f -> read(f, locale), progress);
        QuestionJoin join = new QuestionJoin(all(gifts, Gift::asked));
        return new CollectedQuestions(
                new ClassQuiz(title, locale.getLanguage(), join.questions()),
                join.joined(),
                all(gifts, Gift::leftOut),
                all(gifts, Gift::closed),
                all(gifts, Gift::empty));
    }

    private static <T> List<T> all(List<Gift> gifts, Function<Gift, List<T>> part) {
        return gifts.stream().flatMap(g -> part.apply(g).stream()).toList();
    }

    private Gift read(Found found, Locale locale) {
        Submission submission = found.submission();
        if (found.row().filter(r -> r.reviewed().isEmpty()).isPresent()) {
            return Gift.closed(submission, found.row().map(ReviewRow::remark).orElseThrow());
        }
        try {
            return questions(submission, engine.decode(review.read(submission).project()), locale);
        } catch (StoreException e) {
            return Gift.closed(submission, e::reason);
        }
    }

    private Gift questions(Submission submission, DecodedProject decoded, Locale locale) {
        List<AskedQuestion> asked = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (ReportBlock.Question block : reported(decoded, locale)) {
            AskedQuestion question = AskedQuestion.of(asker(submission, decoded.project(), block.number()), block);
            question.lack()
                    .ifPresentOrElse(
                            r -> leftOut.add(new LeftOut(question.asker(), question.stem(), r)),
                            () -> asked.add(question));
        }
        // A question without a stem is none in the report.
        List<Item> items = items(decoded);
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).label().isBlank()) {
                Asker asker = asker(submission, decoded.project(), String.valueOf(i + 1));
                leftOut.add(new LeftOut(asker, "", LeftOut.Reason.STEM));
            }
        }
        boolean none = asked.isEmpty() && leftOut.isEmpty();
        return new Gift(
                asked, leftOut, List.of(), none ? List.of(asker(submission, decoded.project(), "")) : List.of());
    }

    private static List<Item> items(DecodedProject decoded) {
        return decoded.items().stream()
                .filter(i -> i.kind().equals(Item.QUESTION))
                .toList();
    }

    private List<ReportBlock.Question> reported(DecodedProject decoded, Locale locale) {
        Set<String> steps = items(decoded).stream().map(i -> i.ref().step()).collect(Collectors.toSet());
        if (steps.isEmpty()) {
            return List.of();
        }
        ReportDocument report =
                new ProjectReporter(engine.steps()).report(decoded, new ReportOptions(locale, steps, true, false));
        return report.sections().stream()
                .flatMap(s -> s.blocks().stream())
                .filter(ReportBlock.Question.class::isInstance)
                .map(ReportBlock.Question.class::cast)
                .toList();
    }

    private static Asker asker(Submission submission, CaseProject project, String number) {
        String group = PlainText.cleanLine(project.group().name());
        return new Asker(
                group.isEmpty() ? submission.name() : group,
                PlainText.cleanLine(project.group().className()),
                submission.name(),
                number);
    }
}
