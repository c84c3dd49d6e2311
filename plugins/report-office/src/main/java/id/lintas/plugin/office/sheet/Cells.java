package id.lintas.plugin.office.sheet;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes cells. A text is never a formula and never read as an escape. */
final class Cells {

    private static final String FORMULA = "=+-@";
    private static final Pattern ESCAPE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");
    private static final double LINE = 13.5;
    private static final int CHARACTER = 256;
    private static final double HIGHEST = 400;
    /** Arial at 10 is narrower than the digits that widths are counted in. */
    private static final double ROOM = 1.15;

    private final Looks looks;
    private final Locale locale;

    Cells(Looks looks, Locale locale) {
        this.looks = looks;
        this.locale = locale;
    }

    Looks looks() {
        return looks;
    }

    void text(XSSFSheet sheet, int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row(sheet, row).createCell(column);
        cell.setCellValue(escaped(cut(text)));
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(formula ? looks.quoted(style) : style);
    }

    /** A number or a date as such. */
    void typed(XSSFSheet sheet, int row, int column, String text) {
        CellValue value = CellValue.of(text, locale);
        if (value instanceof CellValue.Amount number) {
            XSSFCell cell = row(sheet, row).createCell(column);
            cell.setCellValue(number.value());
            cell.setCellStyle(looks.number(number.format()));
        } else if (value instanceof CellValue.Day day) {
            XSSFCell cell = row(sheet, row).createCell(column);
            cell.setCellValue(day.date());
            cell.setCellStyle(looks.number("d mmm yyyy"));
        } else if (text.isEmpty()) {
            row(sheet, row).createCell(column).setCellStyle(looks.cell());
        } else {
            text(sheet, row, column, text, looks.cell());
        }
    }

    /** Across several columns and as high as its lines; Excel does not find that height by itself. */
    void across(XSSFSheet sheet, int row, int from, Grid grid, String text, XSSFCellStyle style) {
        text(sheet, row, from, text, style);
        for (int i = from + 1; i <= grid.last(); i++) {
            row(sheet, row).createCell(i).setCellStyle(style);
        }
        if (grid.last() > from) {
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, grid.last()));
        }
        double lines = Math.max(
                lines(text, grid.width(from)),
                from > 0 ? lines(label(sheet, row), grid.widths().get(0) - 2) : 1);
        row(sheet, row).setHeightInPoints((float) Math.min(HIGHEST, lines * LINE + 4));
    }

    /** As high as the highest cell of a table's row. */
    void height(XSSFSheet sheet, int row, List<String> texts) {
        double lines = 1;
        for (int i = 0; i < texts.size(); i++) {
            lines = Math.max(lines, lines(texts.get(i), sheet.getColumnWidth(i) / CHARACTER - 1));
        }
        row(sheet, row).setHeightInPoints((float) Math.min(HIGHEST, lines * LINE + 4));
    }

    private static String label(XSSFSheet sheet, int row) {
        XSSFCell cell = row(sheet, row).getCell(0);
        return cell == null ? "" : cell.getStringCellValue();
    }

    private static double lines(String text, int width) {
        return text.lines()
                .mapToDouble(line -> Math.max(1, Math.ceil(line.length() / (width * ROOM))))
                .sum();
    }

    private static XSSFRow row(XSSFSheet sheet, int number) {
        XSSFRow row = sheet.getRow(number);
        return row == null ? sheet.createRow(number) : row;
    }

    /** Excel reads {@code _x000D_} as a character; an underscore spelled out keeps it as it is. */
    static String escaped(String text) {
        return ESCAPE.matcher(text).replaceAll("_x005F_");
    }

    private static String cut(String text) {
        int most = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
        return escaped(text).length() <= most ? text : text.substring(0, most / 2) + " …";
    }
}
