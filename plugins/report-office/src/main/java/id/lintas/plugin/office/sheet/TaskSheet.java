package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Picture;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.ClientAnchor.AnchorType;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Fills one sheet from above to below. */
final class TaskSheet {

    private static final int FROZEN = 2;
    private static final int NEAR_TOP = 8;
    private static final double WIDEST_PICTURE = 1000;
    private static final double HIGHEST_PICTURE = 640;
    private static final int ROW_PIXELS = 20;
    private static final float ROW_POINTS = 15;
    private static final int CHARACTER = 256;

    private final XSSFSheet sheet;
    private final Paper paper;
    private final Cells cells;
    private final SheetTable tables;
    private final Grid grid;
    private final List<Integer> heads = new ArrayList<>();
    private int row;

    TaskSheet(XSSFSheet sheet, Paper paper, Cells cells, SheetTable tables, List<Block> blocks) {
        this.sheet = sheet;
        this.paper = paper;
        this.cells = cells;
        this.tables = tables;
        List<Block> gathered = new QuestionTable(paper).gather(blocks);
        this.grid = new Grid(gathered);
        for (int i = 0; i < grid.widths().size(); i++) {
            sheet.setColumnWidth(i, grid.widths().get(i) * CHARACTER);
        }
        blocksBelow(gathered);
    }

    /** @param line below the title */
    void finish(String title, String line) {
        cells.text(sheet, 0, 0, title, cells.looks().title());
        sheet.getRow(0).setHeightInPoints(24);
        cells.text(sheet, 1, 0, line, cells.looks().quiet());
        boolean one = heads.size() == 1 && heads.get(0) <= NEAR_TOP;
        sheet.createFreezePane(0, one ? heads.get(0) + 1 : FROZEN);
        sheet.setDisplayGridlines(false);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void blocksBelow(List<Block> blocks) {
        row = FROZEN + 1;
        for (Block block : blocks) {
            write(block);
        }
    }

    private void write(Block block) {
        Looks looks = cells.looks();
        if (block instanceof Block.Heading heading) {
            row++;
            cells.across(sheet, row++, 0, grid, heading.text(), looks.heading());
        } else if (block instanceof Block.Paragraph paragraph) {
            cells.across(sheet, row++, 0, grid, paragraph.text(), looks.text());
        } else if (block instanceof Block.Field field) {
            pair(field.label(), field.value());
        } else if (block instanceof Block.Highlight highlight) {
            cells.text(sheet, row, 0, highlight.label(), looks.label());
            cells.across(sheet, row++, 1, grid, highlight.text(), looks.marked("accentSoftText", "accentSoft"));
        } else if (block instanceof Block.Missing missing) {
            cells.text(sheet, row, 0, paper.text("missing"), looks.label());
            cells.across(sheet, row++, 1, grid, missing.text(), looks.marked("warn", "warnSoft"));
        } else if (block instanceof Block.Entries list) {
            list.entries().forEach(entry -> cells.across(sheet, row++, 0, grid, "• " + entry, looks.text()));
        } else if (block instanceof Block.Table table) {
            heads.add(row);
            row = tables.write(sheet, row, table, paper.text("number")) + 1;
        } else if (block instanceof Block.Drawing drawing) {
            picture(paper.picture(drawing.diagram()));
        }
    }

    private void pair(String label, String value) {
        cells.text(sheet, row, 0, label, cells.looks().label());
        cells.across(sheet, row++, 1, grid, value, cells.looks().text());
    }

    private void picture(Picture picture) {
        double scale = Math.min(1, Math.min(WIDEST_PICTURE / picture.width(), HIGHEST_PICTURE / picture.height()));
        double width = picture.width() * scale;
        int rows = (int) Math.ceil(picture.height() * scale / ROW_PIXELS);
        for (int i = 0; i < rows; i++) {
            sheet.createRow(row + i).setHeightInPoints(ROW_POINTS);
        }
        int column = 0;
        while (column < grid.last() && width > sheet.getColumnWidthInPixels(column)) {
            width -= sheet.getColumnWidthInPixels(column++);
        }
        int into = org.apache.poi.util.Units.pixelToEMU((int) width);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, 0, into, 0, 0, row, column, row + rows);
        anchor.setAnchorType(AnchorType.MOVE_DONT_RESIZE);
        int index = sheet.getWorkbook().addPicture(picture.png(), Workbook.PICTURE_TYPE_PNG);
        XSSFPicture shape = sheet.createDrawingPatriarch().createPicture(anchor, index);
        var told = shape.getCTPicture().getNvPicPr().getCNvPr();
        told.setName(picture.title());
        told.setDescr(picture.text());
        row += rows;
        cells.across(sheet, row++, 0, grid, picture.title(), cells.looks().quiet());
        row++;
    }
}
