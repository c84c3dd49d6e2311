package id.lintas.plugin.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import id.lintas.testkit.ReportWriterContractTest;
import id.lintas.testkit.WriterFixture;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** A workbook of Excel, read by POI's own reader. */
class XlsxWriterTest extends ReportWriterContractTest {

    @Override
    protected ReportWriter writer() {
        return new XlsxWriter();
    }

    @Override
    protected String text(byte[] file) throws Exception {
        return OfficeText.of(file);
    }

    private XSSFWorkbook book(String title, Consumer<ReportSink> content) throws IOException {
        byte[] file = WriterFixture.of(writer())
                .section(title, content)
                .section(title, content)
                .bytes();
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        for (Row row : sheet) {
            row.forEach(cells::add);
        }
        return cells;
    }

    private static Cell below(XSSFSheet sheet, String head) {
        Cell cell = cells(sheet).stream()
                .filter(c -> c.getCellType() == CellType.STRING
                        && c.getStringCellValue().equals(head))
                .findFirst()
                .orElseThrow();
        return sheet.getRow(cell.getRowIndex() + 1).getCell(cell.getColumnIndex());
    }

    @Test
    void numbersAndDatesAreTypedAndTheRestIsText() throws IOException {
        try (XSSFWorkbook book = book(
                "Isu",
                sink -> sink.table(
                        List.of("bulat", "desimal", "persen", "hari", "kode", "nip", "skor"),
                        List.of(List.of("12", "14,5", "89 %", "2027-03-01", "007", "198501012010011001", "4 · 5"))))) {
            XSSFSheet sheet = book.getSheet("1 Isu");
            assertThat(below(sheet, "bulat").getNumericCellValue()).isEqualTo(12);
            assertThat(below(sheet, "desimal").getNumericCellValue()).isEqualTo(14.5);
            assertThat(below(sheet, "persen").getNumericCellValue()).isEqualTo(0.89);
            assertThat(DateUtil.isCellDateFormatted(below(sheet, "hari"))).isTrue();
            assertThat(below(sheet, "hari").getLocalDateTimeCellValue()).hasToString("2027-03-01T00:00");
            assertThat(below(sheet, "kode").getStringCellValue()).isEqualTo("007");
            assertThat(below(sheet, "nip").getStringCellValue()).isEqualTo("198501012010011001");
            assertThat(below(sheet, "skor").getStringCellValue()).isEqualTo("4 · 5");
        }
    }

    @Test
    void aSheetForEachTaskHasAFrozenHeadAndAFilter() throws IOException {
        try (XSSFWorkbook book = book(
                "Isu / [satu]?",
                sink -> sink.table(
                        List.of("", "Isu", "Isu"), List.of(List.of("i1", "a", "b"), List.of("i2", "c", "d"))))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(book.getSheetName(1)).startsWith("1 Isu").isNotEqualTo(book.getSheetName(2));
            XSSFSheet sheet = book.getSheetAt(1);
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 4);
            var table = sheet.getTables().get(0).getCTTable();
            assertThat(table.isSetAutoFilter()).isTrue();
            assertThat(table.getTableColumns().getTableColumnList())
                    .extracting(c -> c.getName())
                    .containsExactly("No.", "Isu", "Isu (2)");
        }
    }

    @Test
    void nothingIsAFormulaOrAnEscape() throws IOException {
        List<String> texts = List.of("=1+1", "+62", "-a", "@SUM(A1)", "_x000D_ _x0041_", "ha\nha");
        try (XSSFWorkbook book = book(
                "=A1 _x000D_",
                sink -> texts.forEach(t -> {
                    sink.paragraph(t);
                    sink.table(List.of(t), List.of(List.of(t)));
                }))) {
            for (XSSFSheet sheet : List.of(book.getSheetAt(1), book.getSheetAt(2))) {
                assertThat(cells(sheet)).noneMatch(c -> c.getCellType() == CellType.FORMULA);
                assertThat(cells(sheet).stream()
                                .filter(c -> c.getCellType() == CellType.STRING)
                                .map(Cell::getStringCellValue))
                        .contains("=1+1", "+62", "-a", "@SUM(A1)", "_x000D_ _x0041_");
                assertThat(below(sheet, "=1+1").getCellStyle().getQuotePrefixed())
                        .isTrue();
            }
        }
    }
}
