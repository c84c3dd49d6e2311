package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.paper.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTable;

/** Tables of a sheet as Excel's own, each with its filter. */
final class SheetTable {

    private static final int LONGEST_NAME = 255;

    private final Cells cells;
    private int written;

    SheetTable(Cells cells) {
        this.cells = cells;
    }

    /** @return the row below it */
    int write(XSSFSheet sheet, int top, Block.Table table, String nameless) {
        List<String> header = distinct(table.header(), nameless);
        for (int i = 0; i < header.size(); i++) {
            cells.text(sheet, top, i, header.get(i), cells.looks().head());
        }
        cells.height(sheet, top, header);
        int row = top;
        for (List<String> line : table.rows()) {
            row++;
            for (int i = 0; i < line.size(); i++) {
                cells.typed(sheet, row, i, line.get(i));
            }
            cells.height(sheet, row, line);
        }
        if (header.stream().allMatch(SheetTable::canName)) {
            filter(sheet, top, row, header.size() - 1);
        }
        return row + 1;
    }

    /** Excel refuses a file whose columns have no name or the same. */
    private static List<String> distinct(List<String> header, String nameless) {
        Set<String> seen = new HashSet<>();
        List<String> names = new ArrayList<>();
        for (String text : header) {
            String wanted = text.isEmpty() ? nameless : text;
            String name = wanted;
            for (int i = 2; !seen.add(name.toLowerCase(Locale.ROOT)); i++) {
                name = wanted + " (" + i + ")";
            }
            names.add(name);
        }
        return names;
    }

    private static boolean canName(String text) {
        return text.length() <= LONGEST_NAME && Cells.escaped(text).equals(text);
    }

    private void filter(XSSFSheet sheet, int top, int bottom, int right) {
        AreaReference area = new AreaReference(
                new CellReference(top, 0), new CellReference(bottom, right), SpreadsheetVersion.EXCEL2007);
        XSSFTable table = sheet.createTable(area);
        table.setName("Data_" + ++written);
        table.setDisplayName("Data_" + written);
        table.getCTTable().addNewAutoFilter().setRef(area.formatAsString());
    }
}
