package id.lintas.engine.slides;

import id.lintas.engine.report.ReportBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Divides a block into what still fits and what must go to the next slide. */
final class BlockSplit {

    /** @param rest empty if all of it fits */
    record Parts(Optional<ReportBlock> head, Optional<ReportBlock> rest) {

        private static Parts later(ReportBlock block) {
            return new Parts(Optional.empty(), Optional.of(block));
        }
    }

    private final SlideRoom room;
    private final TextWrap wrap;

    BlockSplit(SlideRoom room) {
        this.room = room;
        this.wrap = room.wrap();
    }

    /** @param force the slide is empty, so something must be put on it */
    Parts split(ReportBlock block, int free, boolean force) {
        if (room.height(block) - SlideRoom.GAP <= free) {
            return new Parts(Optional.of(block), Optional.empty());
        }
        if (block instanceof ReportBlock.Table table) {
            return table(table, free, force);
        } else if (block instanceof ReportBlock.Entries list) {
            return list(list, free, force);
        } else if (!force) {
            return Parts.later(block);
        } else if (block instanceof ReportBlock.Drawing) {
            return new Parts(Optional.of(block), Optional.empty());
        } else if (block instanceof ReportBlock.Field field) {
            List<String> cut = text(field.value(), free - SlideRoom.SMALL_LINE, SlideRoom.WIDTH);
            return parts(
                    new ReportBlock.Field(field.label(), cut.get(0)), new ReportBlock.Field(field.label(), cut.get(1)));
        } else if (block instanceof ReportBlock.Highlight box) {
            List<String> cut = text(box.text(), free - SlideRoom.SMALL_LINE - 2 * SlideRoom.BOX, SlideRoom.BOX_TEXT);
            return parts(
                    new ReportBlock.Highlight(box.label(), cut.get(0)),
                    new ReportBlock.Highlight(box.label(), cut.get(1)));
        }
        List<String> cut = text(((ReportBlock.Paragraph) block).text(), free, SlideRoom.WIDTH);
        return parts(new ReportBlock.Paragraph(cut.get(0)), new ReportBlock.Paragraph(cut.get(1)));
    }

    private static Parts parts(ReportBlock head, ReportBlock rest) {
        return new Parts(Optional.of(head), Optional.of(rest));
    }

    private List<String> text(String text, int free, int width) {
        return wrap.cut(text, SlideRoom.BODY, width, Math.max(1, free / SlideRoom.BODY_LINE));
    }

    private Parts list(ReportBlock.Entries list, int free, boolean force) {
        int used = 0;
        int fit = 0;
        while (used + room.entry(list.entries().get(fit)) - SlideRoom.ENTRY_GAP <= free) {
            used += room.entry(list.entries().get(fit++));
        }
        List<String> rest =
                new ArrayList<>(list.entries().subList(fit, list.entries().size()));
        if (fit > 0) {
            return parts(new ReportBlock.Entries(list.entries().subList(0, fit)), new ReportBlock.Entries(rest));
        } else if (!force) {
            return Parts.later(list);
        }
        List<String> cut = text(rest.get(0), free, SlideRoom.WIDTH - SlideRoom.BULLET);
        rest.set(0, cut.get(1));
        return parts(new ReportBlock.Entries(List.of(cut.get(0))), new ReportBlock.Entries(rest));
    }

    private Parts table(ReportBlock.Table table, int free, boolean force) {
        List<Double> widths = new TableColumns(wrap.measure()).widths(table);
        int used = room.row(table.header(), widths);
        int fit = 0;
        while (used + room.row(table.rows().get(fit), widths) <= free) {
            used += room.row(table.rows().get(fit++), widths);
        }
        List<List<String>> rest =
                new ArrayList<>(table.rows().subList(fit, table.rows().size()));
        if (fit > 0) {
            return parts(new ReportBlock.Table(table.header(), table.rows().subList(0, fit)), rows(table, rest));
        } else if (!force) {
            return Parts.later(table);
        }
        int lines = Math.max(1, (free - used - SlideRoom.ROW_PADDING) / SlideRoom.SMALL_LINE);
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = 0; i < widths.size(); i++) {
            List<String> cut =
                    wrap.cut(rest.get(0).get(i), SlideRoom.SMALL, widths.get(i) - SlideRoom.CELL_PADDING, lines);
            above.add(cut.get(0));
            below.add(cut.get(1));
        }
        rest.set(0, below);
        return parts(rows(table, List.of(above)), rows(table, rest));
    }

    private static ReportBlock.Table rows(ReportBlock.Table table, List<List<String>> rows) {
        return new ReportBlock.Table(table.header(), rows);
    }
}
