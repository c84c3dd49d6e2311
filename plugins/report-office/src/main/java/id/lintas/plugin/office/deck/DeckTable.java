package id.lintas.plugin.office.deck;

import id.lintas.api.ReportWriter.Slide;
import id.lintas.plugin.office.paper.Block;
import id.lintas.plugin.office.paper.Paper;
import id.lintas.plugin.office.paper.Wrap;
import java.awt.Color;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTable;

/** A real table on a slide. */
final class DeckTable {

    /** An empty cell would be as high as the type of the slide's text. */
    private static final String BLANK = "\u00A0";

    private static final int LINE = 26;
    private static final int ROW_PADDING = 14;
    private static final int CELL_PADDING = 20;

    private final Paper paper;
    private final Words words;
    private final Wrap wrap;

    DeckTable(Paper paper, Words words, Wrap wrap) {
        this.paper = paper;
        this.words = words;
        this.wrap = wrap;
    }

    /** @param columns their widths in pixels of the slide */
    void write(XSLFSlide slide, Block.Table table, List<Double> columns, int top, String name) {
        XSLFTable written = slide.createTable(table.rows().size() + 1, columns.size());
        double width = columns.stream().mapToDouble(Double::doubleValue).sum();
        for (int i = 0; i < columns.size(); i++) {
            written.setColumnWidth(i, columns.get(i) * Frame.POINTS);
        }
        double height = row(written, 0, table.header(), columns);
        for (int i = 0; i < table.rows().size(); i++) {
            height += row(written, i + 1, table.rows().get(i), columns);
        }
        written.setAnchor(Frame.at(Slide.LEFT, top, width, height));
        CTTable properties = written.getCTTable();
        properties.getTblPr().setFirstRow(true);
        properties.getTblPr().setBandRow(false);
        var told = ((org.openxmlformats.schemas.presentationml.x2006.main.CTGraphicalObjectFrame)
                        written.getXmlObject())
                .getNvGraphicFramePr()
                .getCNvPr();
        told.setDescr(name);
    }

    private double row(XSLFTable table, int number, List<String> cells, List<Double> columns) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, wrap.lines(cells.get(i), Slide.SMALL, columns.get(i) - CELL_PADDING));
            cell(table.getCell(number, i), cells.get(i), number == 0);
        }
        double height = lines * LINE + ROW_PADDING;
        table.setRowHeight(number, height * Frame.POINTS);
        return height;
    }

    private void cell(XSLFTableCell cell, String text, boolean head) {
        words.only(cell, text.isEmpty() ? BLANK : text);
        Color colour = paper.document().colour(head ? "accentSoftText" : "text");
        cell.getTextParagraphs().forEach(p -> Words.look(p, Frame.SMALL, head, colour));
        double side = CELL_PADDING / 2.0 * Frame.POINTS;
        cell.setLeftInset(side);
        cell.setRightInset(side);
        cell.setTopInset(ROW_PADDING / 2.0 * Frame.POINTS);
        cell.setBottomInset(ROW_PADDING / 2.0 * Frame.POINTS);
        cell.setVerticalAlignment(VerticalAlignment.TOP);
        if (head) {
            cell.setFillColor(paper.document().colour("accentSoft"));
        }
        cell.setBorderColor(BorderEdge.bottom, paper.document().colour(head ? "accent" : "line"));
        cell.setBorderWidth(BorderEdge.bottom, head ? 1.5 : 0.75);
    }
}
