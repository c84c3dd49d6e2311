package id.lintas.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import java.util.List;
import java.util.Properties;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every format of reports must keep. Extend it, give the writer, and say how its files are read. */
public abstract class ReportWriterContractTest {

    /** A page may end within a text, so that a reader finds a foot between its lines. */
    private static final int BEGIN = 60;

    /** In how many places a hostile text stands at least. */
    private static final int TIMES = 10;

    protected abstract ReportWriter writer();

    /** All text of a file, as a reader that is not the writer finds it. */
    protected abstract String text(byte[] file) throws Exception;

    /** Everything that a step can write, and texts of every kind. */
    protected static void writeAll(ReportSink sink) {
        sink.heading("Isu terpilih");
        sink.paragraph("Survei tumpang tindih.\nDua lembaga bertanya hal sama.");
        sink.field("Alasan", "Responden lelah");
        sink.highlight("Akar masalah", "Tidak ada jadwal bersama");
        sink.list(List.of("satu", "dua"));
        sink.table(List.of("No.", "Isu"), List.of(List.of("1", "Anggaran"), List.of("2", "")));
        sink.missing("Alasan belum ditulis");
        sink.diagram(new Diagram("d", "Gambar satu", "Satu kotak", 200, 60, (g, colours) -> {
            g.setColor(colours.apply("accent"));
            g.fillRect(0, 0, 60, 30);
            g.drawString("kotak", 70, 20);
        }));
        sink.question("1", "Apa itu WoG?", List.of("Satu", "Dua"), 1, "Sebab begitu adanya.");
    }

    private WriterFixture all() {
        return WriterFixture.of(writer()).section("Analisis isu", ReportWriterContractTest::writeAll);
    }

    @Test
    protected void theManifestNamesTheFormatInBothLanguages() {
        Properties manifest = PluginFiles.manifest(writer().getClass());
        String id = writer().format();
        assertTrue(id.matches("[a-z0-9]+"), id);
        assertTrue(
                List.of(manifest.getProperty("lintas.formats", "").split("\\s*,\\s*", -1))
                        .contains(id),
                "lintas.formats does not name " + id);
        for (String language : List.of("id", "en")) {
            assertFalse(
                    manifest.getProperty("lintas.format." + id + ".title." + language, "")
                            .isBlank(),
                    "lintas.format." + id + ".title." + language);
        }
    }

    @Test
    protected void theSameReportGivesTheSameBytes() {
        assertArrayEquals(all().bytes(), all().bytes());
    }

    @Test
    protected void allThatAStepWritesCanBeRead() throws Exception {
        String text = flat(text(all().bytes()));
        for (String part : List.of(
                "Survei yang terpadu",
                "Kelompok 2",
                "Analisis isu",
                "Isu terpilih",
                "Dua lembaga bertanya hal sama.",
                "Responden lelah",
                "Tidak ada jadwal bersama",
                "dua",
                "Anggaran",
                "Alasan belum ditulis",
                "Gambar satu",
                "Apa itu WoG?")) {
            assertTrue(text.contains(flat(part)), () -> part + " is not in " + text);
        }
    }

    @Test
    protected void withoutAnswersNoAnswerIsInIt() throws Exception {
        assertFalse(flat(text(all().withoutAnswers().bytes())).contains(flat("Sebab begitu adanya.")));
    }

    @Test
    protected void anEmptyReportCanBeWrittenInBothLanguages() throws Exception {
        for (String language : List.of("id", "en")) {
            assertTrue(flat(text(WriterFixture.of(writer()).language(language).bytes()))
                    .contains(flat("Survei yang terpadu")));
        }
    }

    @Test
    protected void hostileTextComesOutAsText() throws Exception {
        for (String hostile : HostileTexts.all()) {
            String shown = flat(hostile);
            String begin = shown.substring(0, Math.min(BEGIN, shown.length()));
            byte[] file = WriterFixture.of(writer())
                    .title(hostile)
                    .section(hostile, sink -> everywhere(hostile, sink))
                    .bytes();
            String text = flat(text(file));
            assertTrue(text.contains(begin), () -> "Not as text: " + begin + " in " + text);
            assertTrue(text.length() >= TIMES * shown.length(), () -> "Not all of it: " + begin);
        }
    }

    private static void everywhere(String text, ReportSink sink) {
        sink.heading(text);
        sink.paragraph(text);
        sink.field(text, text);
        sink.highlight(text, text);
        sink.list(List.of(text, text));
        sink.table(
                IntStream.range(0, 6).mapToObj(i -> text).toList(),
                List.of(IntStream.range(0, 6).mapToObj(i -> text).toList()));
        sink.missing(text);
        sink.question("1", text, List.of(text, text), 0, text);
    }

    /** Without blanks and what nobody can see, so that it does not matter where a line breaks. */
    protected static String flat(String text) {
        return text.codePoints()
                .filter(c -> !Character.isWhitespace(c)
                        && !Character.isISOControl(c)
                        && Character.getType(c) != Character.FORMAT
                        && c != 0xFFFE
                        && c != 0xFFFD
                        && c != 0xAD
                        && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
