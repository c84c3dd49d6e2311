package id.lintas.plugin.office.pack;

import id.lintas.plugin.office.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLDocument;
import org.apache.poi.ooxml.POIXMLProperties.CoreProperties;
import org.apache.poi.openxml4j.opc.internal.PackagePropertiesPart;

/** A finished document of POI as bytes that are the same for the same report. */
public final class OfficeFile {

    private OfficeFile() {}

    public static byte[] bytes(POIXMLDocument document, Paper paper) throws IOException {
        Optional<Date> saved = paper.document().saved().map(Date::from);
        CoreProperties core = document.getProperties().getCoreProperties();
        core.setTitle(paper.title());
        core.setCreator(paper.document().author());
        core.setSubjectProperty(paper.document().subject());
        PackagePropertiesPart properties = core.getUnderlyingProperties();
        properties.setLanguageProperty(paper.language());
        properties.setLastModifiedByProperty(paper.document().author());
        properties.setCreatedProperty(saved);
        properties.setModifiedProperty(saved);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        document.write(out);
        return StableZip.rewrite(out.toByteArray(), saved.isPresent());
    }
}
