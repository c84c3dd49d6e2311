package id.lintas.plugin.office.word;

import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Columns;
import id.lintas.plugin.office.paper.Type;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Tables with fixed columns and a first row that is repeated on each page. */
final class WordTables {

    /** Between the margins, in twentieths of a point. */
    static final int ROOM = 9638;

    private static final int POINT = 20;
    private static final int CELL_MARGINS = 190;
    private static final double SIZE = 9;
    private static final double SMALL = 8;
    private static final int MANY_COLUMNS = 9;
    private static final int WHOLE_ROW = 700;
    private static final int HEAD = 120;
    private static final int LABEL = 2600;

    private final XWPFDocument document;
    private final Type type;

    WordTables(XWPFDocument document, Type type) {
        this.document = document;
        this.type = type;
    }

    void write(Block.Table table) {
        double size = table.header().size() >= MANY_COLUMNS ? SMALL : SIZE;
        List<Integer> widths = new Columns(ROOM, text -> type.width(text, size) * POINT + CELL_MARGINS)
                .wide(table).stream().map(w -> (int) Math.floor(w)).toList();
        XWPFTable written = create(widths, "ReportTable");
        XWPFTableRow first = written.getRow(0);
        boolean low = table.header().stream().allMatch(h -> h.length() < HEAD);
        first.setRepeatHeader(low);
        first.setCantSplitRow(low);
        fill(first, table.header(), widths, "TableHead", size);
        for (int i = 0; i < table.rows().size(); i++) {
            List<String> cells = table.rows().get(i);
            XWPFTableRow row = written.createRow();
            row.setCantSplitRow(cells.stream().allMatch(c -> c.length() < WHOLE_ROW));
            fill(row, cells, widths, "TableText", size);
            if (i == 0) {
                row.getTableCells().forEach(c -> c.getParagraphArray(0).setKeepNext(true));
            }
        }
        XWPFParagraph after = document.createParagraph();
        after.setSpacingAfter(0);
    }

    /** Labels and values side by side, without lines. */
    void pairs(List<Block.Field> fields) {
        List<Integer> widths = List.of(LABEL, ROOM - LABEL);
        XWPFTable written = create(widths, "HeaderTable");
        for (int i = 0; i < fields.size(); i++) {
            XWPFTableRow row = i == 0 ? written.getRow(0) : written.createRow();
            width(row, widths);
            WordText.strong(row.getCell(0).getParagraphArray(0), fields.get(i).label());
            WordText.add(row.getCell(1).getParagraphArray(0), fields.get(i).value());
            row.getCell(0).getParagraphArray(0).setSpacingAfter(0);
            row.getCell(1).getParagraphArray(0).setSpacingAfter(0);
        }
        document.createParagraph().setSpacingAfter(0);
    }

    private XWPFTable create(List<Integer> widths, String style) {
        XWPFTable table = document.createTable(1, widths.size());
        CTTblPr properties = table.getCTTbl().getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        table.setStyleID(style);
        properties.getTblW().setType(STTblWidth.DXA);
        properties
                .getTblW()
                .setW(BigInteger.valueOf(
                        widths.stream().mapToInt(Integer::intValue).sum()));
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var look = properties.addNewTblLook();
        look.setVal(new byte[] {0x04, 0x20});
        var grid = table.getCTTbl().getTblGrid();
        if (grid == null) {
            grid = table.getCTTbl().addNewTblGrid();
        }
        while (grid.sizeOfGridColArray() > 0) {
            grid.removeGridCol(0);
        }
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        return table;
    }

    private static void fill(XWPFTableRow row, List<String> cells, List<Integer> widths, String style, double size) {
        width(row, widths);
        for (int i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphArray(0);
            WordText.style(paragraph, style);
            WordText.add(paragraph, cells.get(i));
            if (size < SIZE) {
                paragraph.getRuns().get(0).setFontSize(size);
            }
        }
    }

    private static void width(XWPFTableRow row, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            var cell = row.getCell(i).getCTTc();
            var properties = cell.isSetTcPr() ? cell.getTcPr() : cell.addNewTcPr();
            var width = properties.isSetTcW() ? properties.getTcW() : properties.addNewTcW();
            width.setType(STTblWidth.DXA);
            width.setW(BigInteger.valueOf(widths.get(i)));
        }
    }
}
