package id.lintas.plugin.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.poi.extractor.ExtractorFactory;
import org.apache.poi.extractor.POITextExtractor;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.sl.extractor.SlideShowExtractor;

/** All text of an Office file, the speaker's notes too. */
final class OfficeText {

    private OfficeText() {}

    static String of(byte[] file) throws IOException {
        ZipSecureFile.setMinInflateRatio(0.001);
        try (POITextExtractor extractor = ExtractorFactory.createExtractor(new ByteArrayInputStream(file))) {
            if (extractor instanceof SlideShowExtractor<?, ?> slides) {
                slides.setNotesByDefault(true);
            }
            return extractor.getText();
        }
    }
}
