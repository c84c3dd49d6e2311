package id.lintas.app.cli;

import id.lintas.api.Verb;
import id.lintas.app.install.Installation;
import id.lintas.app.look.Look;
import id.lintas.app.prefs.PreferenceFile;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.classquiz.QuestionCollector;
import id.lintas.engine.classquiz.QuizDocument;
import id.lintas.engine.mark.MarkingMemory;
import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.mark.ReviewFiles;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.plugin.VerbDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearCopies;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.review.similar.SuppliedTexts;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.FormatVersion;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import id.lintas.engine.verb.VerbRunner;
import id.lintas.engine.worksheet.PackAdvice;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.PackShelf;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import id.lintas.engine.writer.ReportFormats;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The engine as the commands use it. */
final class EngineDesk implements Desk {

    private final Engine engine;
    private final ProjectStore store;
    private final Path cache;

    private final PackShelf packs;

    private EngineDesk(Engine engine, ProjectStore store, UserFolders folders) {
        this.engine = engine;
        this.store = store;
        this.cache = folders.cache();
        this.packs = new PackShelf(folders);
    }

    /** @param pluginPlaces further places with plugins, before the usual ones so that one under development wins */
    static Desk open(List<Path> pluginPlaces) {
        UserFolders folders = Installation.current().folders();
        List<Path> places = new ArrayList<>(pluginPlaces);
        places.addAll(Installation.current().pluginPlaces(folders));
        return new EngineDesk(engine(places, folders), new ProjectStore(folders), folders);
    }

    /** With what a person has chosen on the plugins' pages of settings, as in the window. */
    static Engine engine(List<Path> places, UserFolders folders) {
        Engine engine = new Engine(places, folders.cache());
        engine.pluginValues().set(new PreferenceFile(folders.config()).peek().values());
        return engine;
    }

    @Override
    public List<String> cases() {
        return engine.worksheets().cases().stream().map(StarterCase::id).toList();
    }

    @Override
    public CaseProject start(String caseId, Locale locale) {
        return engine.starter().start(engine.worksheets().find(caseId).orElseThrow(), locale);
    }

    @Override
    public CaseProject start(WorksheetPack pack, StarterCase starter, Locale locale) {
        return engine.starter().start(pack, starter, locale);
    }

    @Override
    public PackReading readPack(Path file, Locale locale) throws CliFailure {
        try {
            return packs.read(file);
        } catch (StoreException e) {
            throw failure(e, locale);
        }
    }

    @Override
    public List<PackProblem> advice(WorksheetPack pack) {
        return new PackAdvice(engine.steps()).of(pack);
    }

    @Override
    public CaseProject read(Path file, Locale locale, Consumer<String> notices) throws CliFailure {
        try {
            OpenedProject opened = store.read(file);
            opened.readOnly().ifPresent(n -> notices.accept(n.message(locale)));
            opened.notices().forEach(n -> notices.accept(n.message(locale)));
            return opened.project();
        } catch (StoreException e) {
            throw failure(e, locale);
        }
    }

    @Override
    public void write(CaseProject project, Path file, Locale locale) throws CliFailure {
        try {
            store.write(project, file, "");
        } catch (StoreException e) {
            throw failure(e, locale);
        }
    }

    @Override
    public void writeBytes(byte[] bytes, Path file, Locale locale) throws CliFailure {
        try {
            new WholeFile().write(file, bytes);
        } catch (StoreException e) {
            throw failure(e, locale);
        }
    }

    @Override
    public boolean readOnly(CaseProject project) {
        return FormatVersion.newer(project).isPresent();
    }

    @Override
    public void remember(CaseProject project, Path file) {
        store.remember(project, file);
    }

    @Override
    public ProjectMerge.Result merge(List<CaseProject> copies, Locale locale) throws CliFailure {
        return joined(() -> ProjectMerge.merge(ProjectMerge.ancestor(copies, store.history()), copies), locale);
    }

    @Override
    public ProjectMerge.Result merge(Optional<CaseProject> base, List<CaseProject> copies, Locale locale)
            throws CliFailure {
        return joined(() -> ProjectMerge.merge(base, copies), locale);
    }

    /** Something that may become too large for a file. */
    private interface Joining {
        ProjectMerge.Result join() throws FormatProblem;
    }

    private static ProjectMerge.Result joined(Joining joining, Locale locale) throws CliFailure {
        try {
            return joining.join();
        } catch (FormatProblem e) {
            throw new CliFailure(
                    ExitCode.USAGE, Texts.of(Terminal.class, locale).get("merge.too-large", e.getMessage()));
        }
    }

    @Override
    public CheckResult check(CaseProject project, Locale locale) {
        return engine.check(engine.decode(project), locale);
    }

    @Override
    public List<FormatDeclaration> formats() {
        return reportFormats().all();
    }

    @Override
    public Optional<byte[]> report(CaseProject project, ReportOptions options, FormatDeclaration format) {
        DecodedProject decoded = engine.decode(project);
        return reportFormats().write(format, new ProjectReporter(engine.steps()).report(decoded, options), decoded);
    }

    private ReportFormats reportFormats() {
        return new ReportFormats(engine.steps(), Look::drawingFont, Look::strongDrawingFont);
    }

    @Override
    public List<ReviewRow> review(Path folder, Locale locale) throws CliFailure {
        try {
            return new FolderReview(engine, store, cache).reviewAll(folder, Progress.NONE);
        } catch (IOException e) {
            throw new CliFailure(
                    ExitCode.FAULTY, Texts.of(EngineDesk.class, locale).get("review.no-folder", folder));
        }
    }

    @Override
    public List<NearPair> similar(List<ReviewRow> rows, Optional<Path> earlier, Locale locale) throws CliFailure {
        List<Source> sources = new ArrayList<>(sources(rows, false));
        if (earlier.isPresent()) {
            sources.addAll(sources(review(earlier.get(), locale), true));
        }
        return new NearCopies(SuppliedTexts.of(engine)).find(sources, Progress.NONE);
    }

    private static List<Source> sources(List<ReviewRow> rows, boolean earlier) {
        return rows.stream()
                .flatMap(row -> row.reviewed().stream().map(r -> new Source(row.submission(), r, earlier)))
                .toList();
    }

    @Override
    public List<ReviewFile> reviewFiles(Path folder) {
        return ReviewFiles.in(folder);
    }

    @Override
    public Pseudonyms pseudonyms(List<String> keys, Locale locale) throws CliFailure {
        MarkingMemory memory = new MarkingMemory(UserFolders.forThisUser());
        Pseudonyms names = memory.pseudonyms().knowing(keys);
        try {
            memory.keep(names);
        } catch (StoreException e) {
            throw failure(e, locale);
        }
        return names;
    }

    @Override
    public byte[] workbook(ReportDocument tables, Locale locale) throws CliFailure {
        ReportFormats formats = reportFormats();
        Texts texts = Texts.of(EngineDesk.class, locale);
        FormatDeclaration xlsx =
                formats.find("xlsx").orElseThrow(() -> new CliFailure(ExitCode.USAGE, texts.get("review.no-workbook")));
        return formats.write(xlsx, tables, DecodedProject.none(engine.steps()))
                .orElseThrow(() -> new CliFailure(ExitCode.FAULTY, texts.get("review.workbook-failed")));
    }

    @Override
    public CollectedQuestions collect(Path folder, String title, Locale locale) throws CliFailure {
        try {
            return new QuestionCollector(engine, new FolderReview(engine, store))
                    .collect(folder, title, locale, Progress.NONE);
        } catch (IOException e) {
            throw new CliFailure(
                    ExitCode.FAULTY, Texts.of(EngineDesk.class, locale).get("review.no-folder", folder));
        }
    }

    @Override
    public Optional<byte[]> write(ClassQuiz quiz, FormatDeclaration format) {
        return reportFormats().write(format, QuizDocument.of(quiz), DecodedProject.none(engine.steps()));
    }

    @Override
    public List<PluginManifest> plugins() {
        return engine.steps().host().manifests();
    }

    @Override
    public int run(VerbDeclaration verb, List<String> arguments, Terminal terminal) throws CliFailure {
        try {
            return new VerbRunner(engine, store).run(verb, arguments, terminal.locale(), terminal);
        } catch (Verb.Refusal e) {
            String help = terminal.text("usage.see-help", "lintas " + verb.name() + " --help");
            throw new CliFailure(e.code(), e.code() == ExitCode.USAGE ? e.sentence() + " " + help : e.sentence());
        }
    }

    @Override
    public List<PluginProblem> problems() {
        return engine.guard().problems();
    }

    private static CliFailure failure(StoreException e, Locale locale) {
        return new CliFailure(ExitCode.FAULTY, e.message(locale));
    }
}
