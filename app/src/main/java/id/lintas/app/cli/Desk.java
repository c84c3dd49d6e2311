package id.lintas.app.cli;

import id.lintas.engine.check.CheckResult;
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
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportOptions;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.worksheet.PackProblem;
import id.lintas.engine.worksheet.PackReading;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** What the commands need of the engine. */
interface Desk {

    /** The ids of the cases that a new project can start from. */
    List<String> cases();

    /** A new project of one of {@link #cases}, not yet in any file. */
    CaseProject start(String caseId, Locale locale);

    /** A new project of a case of the pack, not yet in any file. */
    CaseProject start(WorksheetPack pack, StarterCase starter, Locale locale);

    /** A pack's file, or why it cannot be used. */
    PackReading readPack(Path file, Locale locale) throws CliFailure;

    /** What is doubtful about a pack. */
    List<PackProblem> advice(WorksheetPack pack);

    /** @param notices gets what else a person should know of the file, a sentence each */
    CaseProject read(Path file, Locale locale, Consumer<String> notices) throws CliFailure;

    /** Writes a new file; the folder must be there. */
    void write(CaseProject project, Path file, Locale locale) throws CliFailure;

    void writeBytes(byte[] bytes, Path file, Locale locale) throws CliFailure;

    /** Whether a project comes from a newer version, so that it must not be written. */
    boolean readOnly(CaseProject project);

    /** Keeps what a file holds in the history of this machine. */
    void remember(CaseProject project, Path file);

    /** Puts copies together; looks for their ancestor in the history of this machine. */
    ProjectMerge.Result merge(List<CaseProject> copies, Locale locale) throws CliFailure;

    /** The same with an ancestor that is known, or known not to exist. */
    ProjectMerge.Result merge(Optional<CaseProject> base, List<CaseProject> copies, Locale locale) throws CliFailure;

    CheckResult check(CaseProject project, Locale locale);

    /** The formats that a report can have. */
    List<FormatDeclaration> formats();

    /** The report as a file of that format; empty if its plugin fails, which is among the {@link #problems}. */
    Optional<byte[]> report(CaseProject project, ReportOptions options, FormatDeclaration format);

    /** All submissions of a folder, each looked at, in the order of the names. */
    List<ReviewRow> review(Path folder, Locale locale) throws CliFailure;

    /**
     * Pairs of projects with alike passages, the largest share first.
     *
     * @param earlier the folder of an earlier class to compare with
     */
    List<NearPair> similar(List<ReviewRow> rows, Optional<Path> earlier, Locale locale) throws CliFailure;

    /** The review files that lie in a folder. */
    List<ReviewFile> reviewFiles(Path folder);

    /** What stands for these groups where names are hidden; the same each time, on this machine. */
    Pseudonyms pseudonyms(List<String> keys, Locale locale) throws CliFailure;

    /** Tables as a workbook. */
    byte[] workbook(ReportDocument tables, Locale locale) throws CliFailure;
    /** The questions of all projects of a folder. */
    CollectedQuestions collect(Path folder, String title, Locale locale) throws CliFailure;

    /** A class quiz as a file of a report's format; empty if its plugin fails, which is among the {@link #problems}. */
    Optional<byte[]> write(ClassQuiz quiz, FormatDeclaration format);

    List<PluginManifest> plugins();

    /** Runs a command of a plugin; gives its exit code. */
    int run(VerbDeclaration verb, List<String> arguments, Terminal terminal) throws CliFailure;

    /** What plugins have done wrong up to now. */
    List<PluginProblem> problems();
}
