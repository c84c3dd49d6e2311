package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.plugin.FormatDeclaration;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.report.ReportDocument;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.writer.ReportFormats;
import java.awt.Font;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The complete sample in every format, with the real archives of the plugins. */
class SampleReportsTest {

    @TempDir
    private Path temp;

    @Test
    void everyFormatWritesTheSampleAndGivesTheSameBytesAgain() throws StoreException {
        Engine engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        ProjectStore store = new ProjectStore(UserFolders.portable(temp));
        DecodedProject sample =
                engine.decode(store.read(Path.of("../samples/projects/bps-survei-terintegrasi.lintas.json"))
                        .project());
        ReportDocument document = new ProjectReporter(engine.steps()).report(sample, Locale.forLanguageTag("id"));
        Font font = new Font(Font.SANS_SERIF, Font.PLAIN, 13);
        ReportFormats formats = new ReportFormats(engine.steps(), () -> font, () -> font.deriveFont(Font.BOLD));

        assertThat(formats.all())
                .extracting(FormatDeclaration::id)
                .contains("html", "md", "pdf", "docx", "pptx", "xlsx");
        for (FormatDeclaration format : formats.all()) {
            byte[] first = formats.write(format, document, sample).orElseThrow();
            assertThat(first).as(format.id()).hasSizeGreaterThan(1_000);
            assertThat(formats.write(format, document, sample).orElseThrow())
                    .as(format.id())
                    .isEqualTo(first);
        }
        assertThat(engine.guard().problems()).isEmpty();
    }
}
