package id.lintas.app.cli;

import id.lintas.api.CaseText;
import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Settings;
import id.lintas.api.Severity;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import id.lintas.engine.classquiz.ClassQuiz;
import id.lintas.engine.classquiz.CollectedQuestions;
import id.lintas.engine.mark.Pseudonyms;
import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.plugin.VerbDeclaration;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.report.ReportBuilder;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportFormat;
import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.PackShelf;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.Font;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A desk in memory. */
final class FakeDesk implements Desk {

    final Map<Path, CaseProject> files = new HashMap<>();
    final Map<Path, String> texts = new HashMap<>();
    final List<Finding<?>> findings = new ArrayList<>();
    final List<PluginManifest> plugins = new ArrayList<>();
    final List<PluginProblem> problems = new ArrayList<>();
    final List<Path> remembered = new ArrayList<>();
    final List<ReportOptions> asked = new ArrayList<>();
    final List<ReviewFile> reviewFiles = new ArrayList<>();
    final List<ReviewRow> rows = new ArrayList<>();
    Optional<CollectedQuestions> collected = Optional.empty();
    final List<NearPair> pairs = new ArrayList<>();
    List<Path> places = List.of();

    /** What the plugins do wrong when they are asked to check or to report. */
    Optional<PluginProblem> failure = Optional.empty();

    static CaseProject project(String title, String language) {
        return new CaseProject(
                "p",
                title,
                language,
                "own",
                new CaseText(title, List.of()),
                GroupInfo.EMPTY,
                new WorksheetInfo("wog", "1", new Settings(Map.of()), Map.of()),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    static PluginProblem problem(String sentence) {
        return new PluginProblem("kuis", locale -> sentence, Optional.empty());
    }

    void find(String id, Severity severity, String message, Place place) {
        findings.add(new Finding<>(id, severity, message, "", place, null));
    }

    @Override
    public List<String> cases() {
        return List.of("bps", "own");
    }

    @Override
    public CaseProject start(String caseId, Locale locale) {
        return project(caseId, locale.getLanguage());
    }

    @Override
    public CaseProject start(WorksheetPack pack, StarterCase starter, Locale locale) {
        return project(pack.id() + "/" + starter.id(), locale.getLanguage());
    }

    @Override
    public PackReading readPack(Path file, Locale locale) throws CliFailure {
        try {
            return new PackShelf(UserFolders.portable(file.resolveSibling("user"))).read(file);
        } catch (StoreException e) {
            throw new CliFailure(ExitCode.FAULTY, e.message(locale));
        }
    }

    @Override
    public List<PackProblem> advice(WorksheetPack pack) {
        return List.of();
    }

    @Override
    public CaseProject read(Path file, Locale locale, Consumer<String> notices) throws CliFailure {
        CaseProject project = files.get(file);
        if (project == null) {
            throw new CliFailure(ExitCode.FAULTY, file + ": rusak di baris 3");
        }
        return project;
    }

    @Override
    public void write(CaseProject project, Path file, Locale locale) {
        files.put(file, project);
    }

    @Override
    public void writeBytes(byte[] bytes, Path file, Locale locale) {
        texts.put(file, new String(bytes, StandardCharsets.UTF_8));
    }

    @Override
    public boolean readOnly(CaseProject project) {
        return false;
    }

    @Override
    public void remember(CaseProject project, Path file) {
        remembered.add(file);
    }

    @Override
    public ProjectMerge.Result merge(List<CaseProject> copies, Locale locale) throws CliFailure {
        return merge(Optional.empty(), copies, locale);
    }

    @Override
    public ProjectMerge.Result merge(Optional<CaseProject> base, List<CaseProject> copies, Locale locale)
            throws CliFailure {
        try {
            return ProjectMerge.merge(base, copies);
        } catch (FormatProblem e) {
            throw new CliFailure(ExitCode.FAULTY, e.key());
        }
    }

    @Override
    public CheckResult check(CaseProject project, Locale locale) {
        failure.ifPresent(problems::add);
        return new CheckResult(project, List.of(new StepResult("issue-analysis", List.of(), findings)));
    }

    @Override
    public List<FormatDeclaration> formats() {
        return List.of(
                new FormatDeclaration("html", Map.of()),
                new FormatDeclaration("md", Map.of()),
                new FormatDeclaration("pdf", Map.of()));
    }

    /** Its plugin for pdf always fails. */
    @Override
    public Optional<byte[]> report(CaseProject project, ReportOptions options, FormatDeclaration format) {
        failure.ifPresent(problems::add);
        asked.add(options);
        ReportDocument document = new ReportBuilder(options.locale()).build(project, List.of());
        return ReportFormat.builtIn(() -> new Font(Font.SANS_SERIF, Font.PLAIN, 13)).stream()
                .filter(f -> f.id().equals(format.id()))
                .findFirst()
                .map(f -> f.render(document).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<ReviewRow> review(Path folder, Locale locale) throws CliFailure {
        return rows;
    }

    @Override
    public List<ReviewFile> reviewFiles(Path folder) {
        return reviewFiles;
    }

    @Override
    public Pseudonyms pseudonyms(List<String> keys, Locale locale) {
        return Pseudonyms.NONE.knowing(keys);
    }

    /** Just the text of the tables. */
    @Override
    public byte[] workbook(ReportDocument tables, Locale locale) {
        return tables.sections().toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public CollectedQuestions collect(Path folder, String title, Locale locale) {
        return collected.orElseThrow();
    }

    @Override
    public Optional<byte[]> write(ClassQuiz quiz, FormatDeclaration format) {
        return Optional.of(format.id().getBytes(StandardCharsets.UTF_8))
                .filter(b -> !format.id().equals("pdf"));
    }

    @Override
    public List<NearPair> similar(List<ReviewRow> compared, Optional<Path> earlier, Locale locale) {
        return pairs;
    }

    @Override
    public List<PluginManifest> plugins() {
        return plugins;
    }

    @Override
    public int run(VerbDeclaration verb, List<String> arguments, Terminal terminal) throws CliFailure {
        terminal.say(verb.name() + " " + arguments);
        failure.ifPresent(problems::add);
        return 0;
    }

    @Override
    public List<PluginProblem> problems() {
        return List.copyOf(problems);
    }
}
