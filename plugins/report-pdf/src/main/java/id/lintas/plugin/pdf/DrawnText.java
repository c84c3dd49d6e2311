package id.lintas.plugin.pdf;

import de.rototor.pdfbox.graphics2d.IPdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.font.FontRenderContext;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.io.InputStream;
import java.text.AttributedCharacterIterator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.util.Matrix;

/**
 * The texts of drawings as text of the page, in the page's type. Each takes the width that the drawing has measured, and letters
 * that Inter lacks are set in the other type.
 */
final class DrawnText implements IPdfBoxGraphics2DFontTextDrawer {

    /** A font of the document, with what it has. */
    private record Face(PDFont font, CmapLookup letters) {

        boolean has(int codePoint) {
            return letters.getGlyphId(codePoint) != 0;
        }
    }

    /** What is set in one font. */
    private record Run(Face face, StringBuilder text) {

        double width(float size) throws IOException {
            return face.font().getStringWidth(text.toString()) / 1000 * size;
        }
    }

    private static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);
    private static final char UNKNOWN = '\u25A1';

    private final Map<String, Face> faces = new LinkedHashMap<>();

    @Override
    public boolean canDrawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) {
        return true;
    }

    @Override
    public void drawText(AttributedCharacterIterator iterator, IFontTextDrawerEnv env) throws IOException {
        Font font = iterator.getAttribute(TextAttribute.FONT) instanceof Font f ? f : env.getFont();
        String text = text(iterator);
        List<Run> runs = runs(text, strong(font), env.getDocument());
        float size = font.getSize2D();
        double width = 0;
        for (Run run : runs) {
            width += run.width(size);
        }
        if (width == 0) {
            return;
        }
        double measured = font.getStringBounds(text, CONTEXT).getWidth();
        PDPageContentStream page = env.getContentStream();
        env.applyPaint(env.getPaint(), null);
        page.beginText();
        page.setTextMatrix(new Matrix((float) (measured / width), 0, 0, -1, 0, 0));
        for (Run run : runs) {
            page.setFont(run.face().font(), size);
            page.showText(run.text().toString());
        }
        page.endText();
    }

    /** The drawing measures with its own font, as on the screen. */
    @Override
    public FontMetrics getFontMetrics(Font font, IFontTextDrawerEnv env) {
        return env.getCalculationGraphics().getFontMetrics(font);
    }

    private static boolean strong(Font font) {
        return font.isBold() || font.getFontName().contains("Bold");
    }

    private static String text(AttributedCharacterIterator iterator) {
        StringBuilder text = new StringBuilder();
        for (char c = iterator.first(); c != AttributedCharacterIterator.DONE; c = iterator.next()) {
            text.append(Character.isISOControl(c) ? ' ' : c);
        }
        return text.toString();
    }

    private List<Run> runs(String text, boolean strong, PDDocument document) throws IOException {
        Face inter = face(strong ? "Inter-SemiBold.ttf" : "Inter-Regular.ttf", document);
        Face wide = face(strong ? "DejaVuSans-Bold.ttf" : "DejaVuSans.ttf", document);
        List<Run> runs = new ArrayList<>();
        for (int c : text.codePoints().toArray()) {
            Face face = inter.has(c) ? inter : wide;
            if (runs.isEmpty() || !runs.get(runs.size() - 1).face().equals(face)) {
                runs.add(new Run(face, new StringBuilder()));
            }
            runs.get(runs.size() - 1).text().appendCodePoint(face.has(c) ? c : UNKNOWN);
        }
        return runs;
    }

    private Face face(String file, PDDocument document) throws IOException {
        Face known = faces.get(file);
        if (known != null) {
            return known;
        }
        try (InputStream in = PdfFonts.open(file)) {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
            Face face = new Face(PDType0Font.load(document, parsed, true), parsed.getUnicodeCmapLookup());
            faces.put(file, face);
            return face;
        }
    }
}
