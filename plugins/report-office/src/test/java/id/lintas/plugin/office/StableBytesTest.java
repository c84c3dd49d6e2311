package id.lintas.plugin.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportWriter;
import id.lintas.testkit.WriterFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** Nothing of the moment in which a file is written is in it. */
class StableBytesTest {

    @Test
    void partsHaveNoTimeOfTheirOwn() throws IOException {
        for (ReportWriter writer : List.of(new DocxWriter(), new PptxWriter(), new XlsxWriter())) {
            byte[] file = WriterFixture.of(writer)
                    .section("Isu", sink -> sink.paragraph("satu"))
                    .bytes();
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    assertThat(entry.getTimeLocal().getYear())
                            .as(writer.format() + " " + entry.getName())
                            .isEqualTo(1980);
                }
            }
        }
    }
}
