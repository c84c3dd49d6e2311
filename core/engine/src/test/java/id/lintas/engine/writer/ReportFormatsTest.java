package id.lintas.engine.writer;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportWriter;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.plugin.PluginArchive;
import id.lintas.engine.report.ReportBuilder;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.slides.TextMeasure;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.text.Texts;
import java.awt.Font;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formats of real plugin archives. */
class ReportFormatsTest {

    @TempDir
    Path folder;

    private Path plugins = Path.of("");

    @BeforeEach
    void aFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    private Engine engine(String id, String body) {
        PluginArchive.of(id)
                .manifest("lintas.formats", id)
                .manifest("lintas.format." + id + ".title.id", "Bentuk " + id)
                .manifest("lintas.format." + id + ".title.en", "Format " + id)
                .source(
                        "p.Writer",
                        "package p; @org.pf4j.Extension public final class Writer implements"
                                + " id.lintas.api.ReportWriter { public String format() { return \"" + id
                                + "\"; } public void write(Document d, java.io.OutputStream out) throws"
                                + " java.io.IOException { " + body + " } }")
                .writeTo(plugins);
        return new Engine(List.of(plugins), folder.resolve("cache"));
    }

    private static ReportFormats formats(Engine engine) {
        return new ReportFormats(engine.steps(), ReportFormatsTest::font, ReportFormatsTest::font);
    }

    private static Font font() {
        return new Font(Font.SANS_SERIF, Font.PLAIN, 13);
    }

    private static ReportDocument document(Engine engine, boolean answers) {
        ReportBuilder builder = new ReportBuilder(Texts.INDONESIAN, answers);
        return builder.build(
                DecodedProject.none(engine.steps()).project(), List.of(builder.section("Ku\u202Eis", sink -> {
                    sink.paragraph("satu\u0007 dua");
                    sink.question("1", "Apa?", List.of("ya", "tidak"), 1, "Sebab begitu.");
                })));
    }

    private static String write(Engine engine, String format, boolean answers) {
        ReportFormats formats = formats(engine);
        FormatDeclaration declared = formats.find(format).orElseThrow();
        return formats.write(declared, document(engine, answers), DecodedProject.none(engine.steps()))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse("nothing");
    }

    private static final String DUMP =
            "var s = new StringBuilder(d.context().text(\"field.note\")); for (Section p : d.sections()) {"
                    + " s.append('|').append(p.title()); p.content().accept(new id.lintas.api.ReportSink() { public void"
                    + " heading(String t) {} public void paragraph(String t) { s.append('|').append(t); } public void"
                    + " field(String l, String v) {} public void list(java.util.List<String> e) {} public void"
                    + " table(java.util.List<String> h, java.util.List<java.util.List<String>> r) {} public void"
                    + " missing(String t) {} public void question(String n, String q, java.util.List<String> o, int c,"
                    + " String e) { s.append('|').append(q).append(c).append(e); } }); }"
                    + " out.write(s.toString().getBytes());";

    @Test
    void aPluginsFormatStandsBesideOursAndGetsCleanedText() throws Exception {
        Engine engine = engine("teks", DUMP);

        assertThat(formats(engine).all())
                .extracting(f -> f.title(Locale.ENGLISH))
                .contains("Markdown", "Format teks");
        assertThat(write(engine, "TEKS", true)).isEqualTo("Catatan|Kuis|satu dua|Apa?1Sebab begitu.");
    }

    @Test
    void withoutAnswersNoFormatCanShowOne() throws Exception {
        Engine engine = engine("teks", DUMP);

        assertThat(write(engine, "teks", false)).endsWith("|Apa?-1");
        assertThat(write(engine, "html", false)).doesNotContain("Sebab");
    }

    @Test
    void whatAPluginThrowsIsItsProblemAndNothingIsWritten() throws Exception {
        Engine engine = engine("rusak", "out.write(1); throw new java.io.IOException();");

        assertThat(write(engine, "rusak", true)).isEqualTo("nothing");
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().apply(Texts.INDONESIAN)).contains("menulis berkas laporan"));
    }

    @Test
    void aDeclaredFormatWithoutAClassIsTold() throws Exception {
        PluginArchive.of("janji").manifest("lintas.formats", "janji").writeTo(plugins);
        Engine engine = new Engine(List.of(plugins), folder.resolve("cache"));

        assertThat(write(engine, "janji", true)).isEqualTo("nothing");
        assertThat(engine.guard().problems()).hasSize(1);
    }

    @Test
    void theDeckIsTheOneOfPresentModeWithThePlaceOfEachBlock() throws Exception {
        Engine engine = engine("teks", "");
        WrittenDocument seen = new WrittenDocument(
                document(engine, true),
                DecodedProject.none(engine.steps())
                        .context(engine.steps().resources("teks", Texts.class), Texts.INDONESIAN),
                ReportFormatsTest::font,
                ReportFormatsTest::font);

        List<ReportWriter.Slide> slides = seen.deck(TextMeasure.usual()::width).slides();

        assertThat(slides)
                .extracting(ReportWriter.Slide::kind)
                .containsExactly(
                        ReportWriter.Slide.Kind.TITLE,
                        ReportWriter.Slide.Kind.CONTENT,
                        ReportWriter.Slide.Kind.QUESTION,
                        ReportWriter.Slide.Kind.CLOSING);
        List<ReportWriter.Piece> pieces = new ArrayList<>(slides.get(1).pieces());
        assertThat(pieces).singleElement().satisfies(p -> {
            assertThat(p.top()).isEqualTo(178);
            assertThat(p.height()).isEqualTo(36);
        });
        assertThat(slides.get(2).notes()).contains("Jawaban benar: B");
    }
}
