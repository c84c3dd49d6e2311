package id.lintas.engine.thread;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import java.awt.Point;
import java.awt.Rectangle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where each item stands, in pixels at 100 %: a column for each strand.
 *
 * @param boxes in the order of the thread
 */
public record ThreadLayout(Map<ItemRef, Rectangle> boxes, int width, int height) {

    static final int BOX = 132;
    static final int TOP = 30;
    private static final int COLUMN = 156;
    private static final int LINE = 34;
    private static final int ROW = 41;
    private static final int MARGIN = 12;

    public static ThreadLayout of(RedThread thread) {
        Map<ItemRef, Rectangle> boxes = new LinkedHashMap<>();
        int rows = 1;
        for (Strand strand : Strand.values()) {
            List<Item> items = thread.strands().getOrDefault(strand, List.of());
            rows = Math.max(rows, items.size());
            for (int i = 0; i < items.size(); i++) {
                boxes.put(items.get(i).ref(), new Rectangle(column(strand), TOP + i * ROW, BOX, LINE));
            }
        }
        int width = 2 * MARGIN + (Strand.values().length - 1) * COLUMN + BOX;
        return new ThreadLayout(boxes, width, TOP + rows * ROW);
    }

    static int column(Strand strand) {
        return MARGIN + strand.place() * COLUMN;
    }

    public Optional<ItemRef> at(Point point) {
        return boxes.entrySet().stream()
                .filter(e -> e.getValue().contains(point))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
