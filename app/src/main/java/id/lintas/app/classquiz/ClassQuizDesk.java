package id.lintas.app.classquiz;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.classquiz.ClassQuestion;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.ClassQuizFile;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.classquiz.PageOptions;
import id.lintas.engine.classquiz.QuestionCollector;
import id.lintas.engine.classquiz.QuizFiles;
import id.lintas.engine.classquiz.QuizPage;
import id.lintas.engine.classquiz.QuizProblem;
import id.lintas.engine.classquiz.result.ClassResults;
import id.lintas.engine.classquiz.result.ResultFiles;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** What is known of the class quiz, and what can be done with it. Event thread; the work is beside it. */
public final class ClassQuizDesk {

    private final Engine engine;
    private final ProjectStore store;
    private final TaskRunner tasks;
    private final Dialogs dialogs;
    private final AppTexts texts;
    private final Consumer<ClassQuiz> stage;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Set<String> chosen = new LinkedHashSet<>();
    private Optional<Path> from = Optional.empty();
    private Optional<CollectedQuestions> collected = Optional.empty();
    private Optional<ClassResults> results = Optional.empty();
    private List<String> resultRemarks = List.of();
    private String title = "";

    /** @param stage shows a quiz on the projector */
    public ClassQuizDesk(
            Engine engine,
            ProjectStore store,
            TaskRunner tasks,
            Dialogs dialogs,
            AppTexts texts,
            Consumer<ClassQuiz> stage) {
        this.engine = engine;
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.stage = stage;
    }

    /** Takes the questions of all projects of the folder, unless they are here already. */
    public void open(Path folder) {
        if (!from.equals(Optional.of(folder))) {
            collect(folder);
        }
    }

    /** Reads the folder anew; then all questions are chosen. */
    void again() {
        from.ifPresent(this::collect);
    }

    private void collect(Path folder) {
        from = Optional.of(folder);
        String suggested = texts.get("class-quiz.title-of", folder.getFileName());
        tasks.job(
                Task.inPlugins("class-quiz"),
                progress -> new QuestionCollector(engine, new FolderReview(engine, store))
                        .collect(folder, suggested, texts.locale(), progress),
                this::arrived,
                e -> failed(e, texts.get("review.closed")));
    }

    private void arrived(CollectedQuestions all) {
        collected = Optional.of(all);
        title = all.quiz().title();
        chosen.clear();
        all.quiz().questions().forEach(q -> chosen.add(q.id()));
        announce();
    }

    List<ClassQuestion> questions() {
        return collected.map(c -> c.quiz().questions()).orElse(List.of());
    }

    /** What a person should know of the collected questions, a line each. */
    List<String> remarks() {
        return collected.map(c -> c.remarks(texts.locale())).orElse(List.of());
    }

    boolean isChosen(ClassQuestion question) {
        return chosen.contains(question.id());
    }

    void choose(ClassQuestion question, boolean wanted) {
        if (wanted ? chosen.add(question.id()) : chosen.remove(question.id())) {
            announce();
        }
    }

    /** Chooses so many, evenly from all groups; the same number chooses the same. */
    void pick(int count) {
        collected.ifPresent(c -> {
            chosen.clear();
            c.quiz().pick(count, 1).questions().forEach(q -> chosen.add(q.id()));
            announce();
        });
    }

    String title() {
        return title;
    }

    void title(String changed) {
        title = changed;
    }

    /** The chosen questions as a quiz; empty while there are none. */
    Optional<ClassQuiz> quiz() {
        return collected
                .map(c ->
                        c.quiz().only(chosen).titled(title.isBlank() ? c.quiz().title() : title.strip()))
                .filter(q -> !q.questions().isEmpty());
    }

    void play() {
        quiz().ifPresent(stage);
    }

    /** Lets a file be named for the page; the key goes beside it. */
    void handOut(PageOptions options) {
        quiz().ifPresent(quiz -> dialogs.chooseSave(texts.get("class-quiz.hand-out.title"), "kuis-kelas.html", ".html")
                .ifPresent(page -> write(quiz, options, page)));
    }

    private void write(ClassQuiz quiz, PageOptions options, Path page) {
        Path key = QuizFiles.keyBeside(page);
        tasks.run(
                "class-quiz",
                () -> {
                    new WholeFile().write(page, QuizPage.render(quiz, options).getBytes(StandardCharsets.UTF_8));
                    new WholeFile().write(key, ClassQuizFile.write(quiz));
                    return true;
                },
                done -> dialogs.tell(
                        texts.get("class-quiz.title"),
                        texts.get("class-quiz.handed-out", page.getFileName()),
                        texts.get("class-quiz.key", key.getFileName())),
                e -> failed(e, texts.get("class-quiz.failed")));
    }

    /** Lets the folder with the result files be chosen, and the quiz if it is neither there nor here. */
    void readResults() {
        dialogs.chooseFolder(texts.get("class-quiz.results.folder")).ifPresent(this::readResults);
    }

    private void readResults(Path folder) {
        tasks.job(
                Task.of("class-quiz"),
                progress -> ResultFiles.read(List.of(folder), progress),
                files -> quizOf(files).ifPresent(quiz -> score(quiz, files)),
                e -> failed(e, texts.get("review.closed")));
    }

    private Optional<ClassQuiz> quizOf(ResultFiles files) {
        List<ClassQuiz> known = new ArrayList<>(files.quizzes());
        quiz().ifPresent(known::add);
        Optional<ClassQuiz> fitting = known.stream()
                .filter(q ->
                        files.results().values().stream().anyMatch(r -> r.quiz().equals(q.id())))
                .findFirst();
        return fitting.or(() -> dialogs.chooseFile(texts.get("class-quiz.results.key"), List.of(QuizFiles.QUIZ))
                .flatMap(this::read));
    }

    private Optional<ClassQuiz> read(Path file) {
        try {
            return Optional.of(ClassQuizFile.read(new WholeFile().read(file, ClassQuizFile.MOST_BYTES)));
        } catch (StoreException | QuizProblem e) {
            failed(e, texts.get("class-quiz.failed"));
            return Optional.empty();
        }
    }

    private void score(ClassQuiz quiz, ResultFiles files) {
        tasks.run(
                "class-quiz",
                () -> ClassResults.of(quiz, files.results()),
                all -> scored(all, files),
                e -> failed(e, texts.get("class-quiz.failed")));
    }

    private void scored(ClassResults all, ResultFiles files) {
        List<String> lines = new ArrayList<>();
        files.closed().forEach(c -> lines.add(c.file() + ": " + c.reason().apply(texts.locale())));
        all.leftOut().forEach(l -> lines.add(l.said(texts.locale())));
        results = Optional.of(all);
        resultRemarks = List.copyOf(lines);
        announce();
    }

    Optional<ClassResults> results() {
        return results;
    }

    /** Which results do not count, a line each. */
    List<String> resultRemarks() {
        return resultRemarks;
    }

    private void failed(Throwable e, String otherwise) {
        if (e instanceof CancellationException) {
            return;
        }
        String reason = otherwise;
        if (e instanceof StoreException s) {
            reason = s.message(texts.locale());
        } else if (e instanceof QuizProblem p) {
            reason = p.reason(texts.locale());
        } else if (!(e instanceof IOException)) {
            reason = otherwise + " " + e;
        }
        dialogs.tell(texts.get("class-quiz.title"), reason, "");
    }

    /** @return stops listening */
    Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
