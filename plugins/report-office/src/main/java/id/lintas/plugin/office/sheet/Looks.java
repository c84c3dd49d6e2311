package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.paper.Paper;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The looks of cells, each made once. */
final class Looks {

    private final XSSFWorkbook workbook;
    private final Paper paper;
    private final Map<String, XSSFCellStyle> made = new TreeMap<>();

    Looks(XSSFWorkbook workbook, Paper paper) {
        this.workbook = workbook;
        this.paper = paper;
    }

    XSSFCellStyle title() {
        return style("title", s -> font(s, 16, true, "accent"));
    }

    XSSFCellStyle quiet() {
        return style("quiet", s -> font(s, 9, false, "text2"));
    }

    XSSFCellStyle heading() {
        return style("heading", s -> font(s, 12, true, "text"));
    }

    XSSFCellStyle label() {
        return style("label", s -> {
            font(s, 10, true, "text2");
            s.setWrapText(true);
        });
    }

    XSSFCellStyle text() {
        return style("text", this::plain);
    }

    XSSFCellStyle marked(String ink, String ground) {
        return style("marked " + ink, s -> {
            font(s, 10, false, ink);
            s.setWrapText(true);
            fill(s, ground);
        });
    }

    XSSFCellStyle head() {
        return style("head", s -> {
            font(s, 10, true, "accentSoftText");
            s.setWrapText(true);
            fill(s, "accentSoft");
            s.setBorderBottom(BorderStyle.MEDIUM);
            s.setBottomBorderColor(colour("accent"));
        });
    }

    XSSFCellStyle cell() {
        return style("cell", this::lined);
    }

    XSSFCellStyle number(String format) {
        return style("number " + format, s -> {
            lined(s);
            s.setAlignment(HorizontalAlignment.RIGHT);
            s.setDataFormat(workbook.createDataFormat().getFormat(format));
        });
    }

    /** The same, and what looks like a formula stays text even after it was edited. */
    XSSFCellStyle quoted(XSSFCellStyle like) {
        return style("quoted " + like.getIndex(), s -> {
            s.cloneStyleFrom(like);
            s.setQuotePrefixed(true);
        });
    }

    private void plain(XSSFCellStyle style) {
        font(style, 10, false, "text");
        style.setWrapText(true);
    }

    private void lined(XSSFCellStyle style) {
        plain(style);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(colour("line"));
    }

    private XSSFCellStyle style(String name, Consumer<XSSFCellStyle> look) {
        XSSFCellStyle known = made.get(name);
        if (known == null) {
            known = workbook.createCellStyle();
            known.setVerticalAlignment(VerticalAlignment.TOP);
            look.accept(known);
            made.put(name, known);
        }
        return known;
    }

    private void font(XSSFCellStyle style, int size, boolean strong, String ink) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Arial");
        font.setFontHeightInPoints((short) size);
        font.setBold(strong);
        font.setColor(colour(ink));
        style.setFont(font);
    }

    private void fill(XSSFCellStyle style, String token) {
        style.setFillForegroundColor(colour(token));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private XSSFColor colour(String token) {
        return new XSSFColor(paper.document().colour(token), null);
    }
}
