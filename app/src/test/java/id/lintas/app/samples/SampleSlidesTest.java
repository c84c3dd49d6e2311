package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.report.MarkdownReport;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.slides.Slide;
import id.lintas.engine.slides.SlideDeck;
import id.lintas.engine.slides.SlideMaker;
import id.lintas.engine.slides.TextMeasure;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The samples as slides, with the real archives of the five plugins. */
class SampleSlidesTest {

    @TempDir
    private Path temp;

    private ReportDocument report(String sample) throws StoreException {
        Engine engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        ProjectStore store = new ProjectStore(UserFolders.portable(temp));
        var project = store.read(Path.of("../samples/projects").resolve(sample)).project();
        return new ProjectReporter(engine.steps()).report(engine.decode(project), Locale.forLanguageTag("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bps-survei-terintegrasi.lintas.json", "bps-setengah-terisi.lintas.json"})
    void everyWordOfTheReportIsOnASlideOrInItsNotes(String sample) throws StoreException {
        ReportDocument document = report(sample);
        SlideDeck deck = new SlideMaker(TextMeasure.usual()).make(document);

        Set<String> shown = deck.slides().stream()
                .flatMap(s -> Stream.concat(Stream.of(s.text()), s.notes().stream()))
                .flatMap(SampleSlidesTest::words)
                .collect(Collectors.toSet());
        assertThat(document.sections())
                .allSatisfy(section -> assertThat(section.blocks())
                        .flatExtracting(block -> words(texts(block)).toList())
                        .isSubsetOf(shown));
    }

    @Test
    void theQuizCanBePlayedAndIsPrintedWithoutItsAnswers() throws StoreException {
        ReportDocument document = report("bps-survei-terintegrasi.lintas.json");
        SlideDeck deck = new SlideMaker(TextMeasure.usual()).make(document);

        assertThat(deck.questions()).isEqualTo(5);
        assertThat(deck.slides())
                .filteredOn(s -> s.kind() == Slide.Kind.QUESTION)
                .allSatisfy(s -> assertThat(s.notes().get(0)).startsWith("Jawaban benar: "));
        assertThat(new MarkdownReport().render(document)).contains("1\\. ", "- A. ");
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split("[\\s:]+", -1)).filter(w -> !w.isEmpty());
    }

    private static String texts(ReportBlock block) {
        if (block instanceof ReportBlock.Question q) {
            return q.stem() + " " + String.join(" ", q.lettered());
        } else if (block instanceof ReportBlock.Table t) {
            return Stream.concat(Stream.of(t.header()), t.rows().stream())
                    .map(row -> String.join(" ", row))
                    .collect(Collectors.joining(" "));
        } else if (block instanceof ReportBlock.Entries list) {
            return String.join(" ", list.entries());
        } else if (block instanceof ReportBlock.Field field) {
            return field.label() + " " + field.value();
        } else if (block instanceof ReportBlock.Highlight box) {
            return box.label() + " " + box.text();
        } else if (block instanceof ReportBlock.Missing missing) {
            return missing.text();
        } else if (block instanceof ReportBlock.Drawing drawing) {
            return drawing.diagram().title() + " " + drawing.diagram().text();
        } else if (block instanceof ReportBlock.Heading heading) {
            return heading.text();
        }
        return ((ReportBlock.Paragraph) block).text();
    }
}
