package id.lintas.plugin.pdf;

import id.lintas.api.ReportWriter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;

/** What a PDF says of itself. Its times are those of the project, and its id is made of what is in it. */
final class Facts {

    private final ReportWriter.Document document;

    Facts(ReportWriter.Document document) {
        this.document = document;
    }

    void putInto(PDDocument pdf, String content) {
        PDDocumentInformation about = pdf.getDocumentInformation();
        about.setTitle(document.title());
        about.setSubject(document.subject());
        about.setAuthor(document.author());
        about.setCreator("Lintas");
        about.setProducer("Lintas");
        about.getCOSObject().removeItem(COSName.CREATION_DATE);
        about.getCOSObject().removeItem(COSName.MOD_DATE);
        document.saved().map(Facts::calendar).ifPresent(saved -> {
            about.setCreationDate(saved);
            about.setModificationDate(saved);
        });
        PDDocumentCatalog catalog = pdf.getDocumentCatalog();
        catalog.setLanguage(document.context().locale().toLanguageTag());
        catalog.setPageMode(PageMode.USE_OUTLINES);
        pdf.setDocumentId(id(content + document.saved()));
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private static long id(String content) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(hash).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
