package id.lintas.plugin.office.sheet;

import id.lintas.plugin.office.pack.OfficeFile;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** A workbook: whose it is and how far, then a sheet for each task. */
public final class SheetFile {

    private static final int LONGEST_NAME = 31;

    private final XSSFWorkbook workbook;
    private final Paper paper;
    private final Cells cells;
    private final SheetTable tables;

    private SheetFile(XSSFWorkbook workbook, Paper paper) {
        this.workbook = workbook;
        this.paper = paper;
        this.cells =
                new Cells(new Looks(workbook, paper), paper.document().context().locale());
        this.tables = new SheetTable(cells);
    }

    public static byte[] of(Paper paper) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            new SheetFile(workbook, paper).write();
            return OfficeFile.bytes(workbook, paper);
        }
    }

    private void write() {
        List<Block> overview = new ArrayList<>(paper.header());
        if (!paper.sections().isEmpty()) {
            overview.add(progress());
        }
        sheet(paper.text("overview"), paper.title(), paper.document().subject(), overview);
        String line =
                Stream.of(paper.title(), paper.who()).filter(t -> !t.isEmpty()).collect(Collectors.joining(" · "));
        int number = 0;
        for (Paper.Section section : paper.sections()) {
            String title = ++number + " " + section.title();
            sheet(title, title, line, section.blocks());
        }
    }

    private Block.Table progress() {
        List<List<String>> rows = new ArrayList<>();
        paper.document()
                .sections()
                .forEach(s -> rows.add(List.of(String.valueOf(rows.size() + 1), s.title(), String.valueOf(s.gaps()))));
        return new Block.Table(List.of(paper.text("number"), paper.text("task"), paper.text("missing")), rows);
    }

    private void sheet(String name, String title, String line, List<Block> blocks) {
        XSSFSheet sheet = workbook.createSheet(name(name));
        new TaskSheet(sheet, paper, cells, tables, blocks).finish(title, line);
    }

    /** Legal, and one of its kind by the number that it begins with. */
    private static String name(String wanted) {
        String legal = WorkbookUtil.createSafeSheetName(
                Cells.escaped(wanted).equals(wanted) ? wanted : wanted.replace("_x", "-x"));
        int end = Math.min(LONGEST_NAME, legal.length());
        return legal.substring(0, Character.isHighSurrogate(legal.charAt(end - 1)) ? end - 1 : end)
                .strip();
    }
}
