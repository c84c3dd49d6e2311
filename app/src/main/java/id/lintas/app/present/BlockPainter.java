package id.lintas.app.present;

import id.lintas.api.Diagram;
import id.lintas.api.ui.Kit;
import id.lintas.engine.report.ReportBlock;
import id.lintas.engine.slides.SlideRoom;
import id.lintas.engine.slides.TableColumns;
import java.awt.Graphics2D;
import java.util.List;

/** Paints the blocks of a slide, one below the other. */
final class BlockPainter {

    private static final int X = SlideRoom.LEFT;

    private final Ink ink;
    private final Graphics2D g;
    private final SlideRoom room;

    BlockPainter(Ink ink) {
        this.ink = ink;
        this.g = ink.graphics();
        this.room = new SlideRoom(ink.wrap());
    }

    int height(ReportBlock block) {
        return room.height(block);
    }

    /** Gives the place below the block. */
    int paint(ReportBlock block, int y) {
        if (block instanceof ReportBlock.Paragraph paragraph) {
            return body(paragraph.text(), y) + SlideRoom.GAP;
        } else if (block instanceof ReportBlock.Field field) {
            small(field.label(), "text2", X, y);
            return body(field.value(), y + SlideRoom.SMALL_LINE) + SlideRoom.GAP;
        } else if (block instanceof ReportBlock.Highlight box) {
            return highlight(box, y);
        } else if (block instanceof ReportBlock.Entries list) {
            return list(list.entries(), y);
        } else if (block instanceof ReportBlock.Table table) {
            return table(table, y);
        } else if (block instanceof ReportBlock.Drawing drawing) {
            return drawing(drawing.diagram(), y);
        } else if (block instanceof ReportBlock.Missing missing) {
            return ink.write(missing.text(), SlideRoom.BODY, false, "text2", X, y, SlideRoom.WIDTH) + SlideRoom.GAP;
        }
        return y;
    }

    private int drawing(Diagram diagram, int y) {
        double factor = SlideRoom.enlargement(diagram, SlideRoom.BOTTOM - y);
        Graphics2D inside = (Graphics2D) g.create();
        inside.translate(X + (SlideRoom.WIDTH - factor * diagram.width()) / 2, y);
        inside.scale(factor, factor);
        diagram.paint(inside, ink.font(SlideRoom.SMALL), Kit::color);
        inside.dispose();
        int below = y + (int) Math.ceil(factor * diagram.height());
        small(diagram.title(), "text2", X, below);
        return below + SlideRoom.SMALL_LINE + SlideRoom.GAP;
    }

    private int body(String text, int y) {
        return ink.write(text, SlideRoom.BODY, false, "text", X, y, SlideRoom.WIDTH);
    }

    private void small(String text, String token, int x, int y) {
        ink.write(text, SlideRoom.SMALL, false, token, x, y, SlideRoom.WIDTH);
    }

    private int highlight(ReportBlock.Highlight box, int y) {
        int height = room.height(box) - SlideRoom.GAP;
        g.setColor(Kit.color("threadSoft"));
        g.fillRoundRect(X - SlideRoom.BOX, y, SlideRoom.WIDTH + SlideRoom.BOX, height, 16, 16);
        g.setColor(Kit.color("thread"));
        g.fillRoundRect(X - SlideRoom.BOX, y, 6, height, 6, 6);
        small(box.label(), "thread", X + 4, y + SlideRoom.BOX);
        ink.write(
                box.text(),
                SlideRoom.BODY,
                true,
                "text",
                X + 4.0,
                y + SlideRoom.BOX + SlideRoom.SMALL_LINE,
                SlideRoom.BOX_TEXT);
        return y + height + SlideRoom.GAP;
    }

    private int list(List<String> entries, int y) {
        int below = y;
        for (String entry : entries) {
            g.setColor(Kit.color("accent"));
            g.fillOval(X + 2, below + SlideRoom.BODY_LINE / 2 - 4, 8, 8);
            below = ink.write(
                            entry,
                            SlideRoom.BODY,
                            false,
                            "text",
                            X + (double) SlideRoom.BULLET,
                            below,
                            SlideRoom.WIDTH - (double) SlideRoom.BULLET)
                    + SlideRoom.ENTRY_GAP;
        }
        return below + SlideRoom.GAP - SlideRoom.ENTRY_GAP;
    }

    private int table(ReportBlock.Table table, int y) {
        List<Double> widths = new TableColumns(ink.wrap().measure()).widths(table);
        double width = widths.stream().mapToDouble(Double::doubleValue).sum();
        int below = row(table.header(), widths, "text2", y);
        line(below, width);
        for (List<String> row : table.rows()) {
            below = row(row, widths, "text", below);
            line(below, width);
        }
        return below + SlideRoom.GAP;
    }

    private void line(int y, double width) {
        g.setColor(Kit.color("line"));
        g.fillRect(X, y - 1, (int) Math.round(width), 1);
    }

    private int row(List<String> cells, List<Double> widths, String token, int y) {
        double x = X;
        for (int i = 0; i < cells.size(); i++) {
            double width = widths.get(i) - SlideRoom.CELL_PADDING;
            ink.write(cells.get(i), SlideRoom.SMALL, false, token, x, y + SlideRoom.ROW_PADDING / 2, width);
            x += widths.get(i);
        }
        return y + room.row(cells, widths);
    }
}
