package id.lintas.engine.slides;

import id.lintas.api.Diagram;
import id.lintas.engine.report.ReportBlock;
import java.util.List;

/**
 * The sizes of a slide, and how high a block is on it. A slide is 1366 × 768; whoever paints it scales the whole. The type is
 * 40, 26 and 18.
 */
public final class SlideRoom {

    public static final int SLIDE_WIDTH = 1366;
    public static final int SLIDE_HEIGHT = 768;
    public static final int LEFT = 92;
    public static final int WIDTH = SLIDE_WIDTH - 2 * LEFT;
    public static final int BOTTOM = 700;

    public static final int TITLE = 40;
    public static final int BODY = 26;
    public static final int SMALL = 18;

    public static final int TITLE_LINE = 48;
    public static final int BODY_LINE = 36;
    public static final int SMALL_LINE = 26;

    public static final int GAP = 16;
    public static final int ENTRY_GAP = 8;
    public static final int BULLET = 28;
    public static final int BOX = 16;
    public static final int BOX_TEXT = WIDTH - 2 * BOX - 60;
    public static final int ROW_PADDING = 14;
    public static final int CELL_PADDING = 20;

    private static final int BODY_TOP = 178;
    private static final int TITLE_LINES = 2;

    private final TextWrap wrap;

    public SlideRoom(TextWrap wrap) {
        this.wrap = wrap;
    }

    public TextWrap wrap() {
        return wrap;
    }

    /** Where the body begins below a title. */
    public int top(String title) {
        return BODY_TOP + (wrap.count(title, TITLE, WIDTH) - 1) * TITLE_LINE;
    }

    /** The title as far as two lines take it. */
    String shortTitle(String title) {
        if (wrap.count(title, TITLE, WIDTH) <= TITLE_LINES) {
            return title;
        }
        String cut = title;
        while (wrap.count(cut + " …", TITLE, WIDTH) > TITLE_LINES) {
            String shorter = wrap.cut(cut, TITLE, WIDTH, TITLE_LINES).get(0);
            int space = shorter.lastIndexOf(' ');
            cut = space > 0 ? shorter.substring(0, space) : shorter.substring(0, shorter.length() - 2);
        }
        return cut + " …";
    }

    /** With the gap below it. */
    public int height(ReportBlock block) {
        if (block instanceof ReportBlock.Field field) {
            return SMALL_LINE + body(field.value(), WIDTH) + GAP;
        } else if (block instanceof ReportBlock.Highlight highlight) {
            return 2 * BOX + SMALL_LINE + body(highlight.text(), BOX_TEXT) + GAP;
        } else if (block instanceof ReportBlock.Entries list) {
            return list.entries().stream().mapToInt(this::entry).sum() + GAP - ENTRY_GAP;
        } else if (block instanceof ReportBlock.Table table) {
            List<Double> widths = new TableColumns(wrap.measure()).widths(table);
            int rows = table.rows().stream().mapToInt(r -> row(r, widths)).sum();
            return row(table.header(), widths) + rows + GAP;
        } else if (block instanceof ReportBlock.Drawing drawing) {
            double factor = enlargement(drawing.diagram(), BOTTOM - BODY_TOP);
            return (int) Math.ceil(factor * drawing.diagram().height()) + SMALL_LINE + GAP;
        } else if (block instanceof ReportBlock.Paragraph paragraph) {
            return body(paragraph.text(), WIDTH) + GAP;
        }
        return 0;
    }

    /**
     * How much a drawing is enlarged on a slide: as far as there is room, but its type no larger than that of the body.
     *
     * @param free height for it and its title
     */
    public static double enlargement(Diagram diagram, int free) {
        double high = (free - SMALL_LINE) / (double) diagram.height();
        double wide = WIDTH / (double) diagram.width();
        return Math.min(BODY / (double) Diagram.TYPE, Math.min(wide, high));
    }

    int entry(String entry) {
        return body(entry, WIDTH - BULLET) + ENTRY_GAP;
    }

    /** As high as its highest cell. */
    public int row(List<String> cells, List<Double> widths) {
        int lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            lines = Math.max(lines, wrap.count(cells.get(i), SMALL, widths.get(i) - CELL_PADDING));
        }
        return lines * SMALL_LINE + ROW_PADDING;
    }

    private int body(String text, int width) {
        return wrap.count(text, BODY, width) * BODY_LINE;
    }
}
