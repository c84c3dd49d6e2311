package id.lintas.testkit;

import id.lintas.api.CaseText;
import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import id.lintas.api.Settings;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.project.WorksheetInfo;
import id.lintas.engine.report.ReportBuilder;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.report.ReportSection;
import id.lintas.engine.step.ProjectStepContext;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.StepResources;
import id.lintas.engine.writer.WrittenDocument;
import java.awt.Font;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** A report that the test makes up, written by a format. Indonesian and with answers unless said. */
public final class WriterFixture {

    private final ReportWriter writer;
    private final List<Consumer<ReportSink>> parts = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();
    private Locale locale = Locale.forLanguageTag("id");
    private boolean answers = true;
    private String title = "Survei yang terpadu";

    private WriterFixture(ReportWriter writer) {
        this.writer = writer;
    }

    public static WriterFixture of(ReportWriter writer) {
        return new WriterFixture(writer);
    }

    /** @param tag "id" or "en" */
    public WriterFixture language(String tag) {
        locale = Locale.forLanguageTag(tag);
        return this;
    }

    public WriterFixture withoutAnswers() {
        answers = false;
        return this;
    }

    public WriterFixture title(String text) {
        title = text;
        return this;
    }

    public WriterFixture section(String heading, Consumer<ReportSink> content) {
        titles.add(heading);
        parts.add(content);
        return this;
    }

    /** The report as the format sees it: group 2 of class XII, saved on 3 March 2026. */
    public ReportWriter.Document document() {
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        return new WrittenDocument(
                report(),
                new ProjectStepContext(
                        new StepResources(writer.getClass(), new RecordBinder()), locale, VerbFixture.nothing()),
                () -> font,
                () -> font.deriveFont(Font.BOLD));
    }

    private ReportDocument report() {
        ReportBuilder builder = new ReportBuilder(locale, answers);
        List<ReportSection> sections = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sections.add(builder.section(titles.get(i), parts.get(i)));
        }
        GroupInfo group = new GroupInfo(
                "Kelompok 2", "XII", "BPS", "Bu Ratna", List.of(new GroupInfo.Member("Ani", "7")), Map.of());
        return builder.build(
                new CaseProject(
                        "p",
                        title,
                        locale.getLanguage(),
                        "own",
                        new CaseText("Kasus", List.of()),
                        group,
                        new WorksheetInfo("wog", "1", new Settings(Map.of()), Map.of()),
                        Map.of(),
                        List.of(),
                        Optional.of(new Revision("0", List.of(), "Ani", Instant.parse("2026-03-03T08:00:00Z"))),
                        Map.of()),
                sections);
    }

    public byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(document(), out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
