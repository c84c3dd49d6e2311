package id.lintas.plugin.office.pack;

import id.lintas.plugin.office.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** A finished document of POI as bytes that are the same for the same report. */
public final class OfficeFile {

    /** Left out again when the archive is rewritten. */
    private static final String NO_DAY = "1980-01-01T00:00:00Z";

    private OfficeFile() {}

    public static byte[] bytes(POIXMLDocument document, Paper paper) throws IOException {
        Optional<String> saved = paper.document()
                .saved()
                .map(t -> t.truncatedTo(ChronoUnit.SECONDS).toString());
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.document().author());
        core.setSubjectProperty(paper.document().subject());
        PackagePropertiesPart properties = core.getUnderlyingProperties();
        properties.setLanguageProperty(paper.language());
        properties.setLastModifiedByProperty(paper.document().author());
        try {
            properties.setCreatedProperty(saved.orElse(NO_DAY));
            properties.setModifiedProperty(saved.orElse(NO_DAY));
        } catch (InvalidFormatException e) {
            throw new IOException(e);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return StableZip.rewrite(out.toByteArray(), saved.isPresent());
    }
}
