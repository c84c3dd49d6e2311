package id.lintas.api.ui;

import java.awt.Rectangle;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.swing.JPopupMenu;
import javax.swing.JTable;

/** The scores to choose from, beside the cell. */
final class ScorePopup extends JPopupMenu {

    private static final long serialVersionUID = 1;

    private final Segments segments;

    ScorePopup(CellSetter.Score score, ItemColumn<?> column, KitTexts texts, IntConsumer picked) {
        List<Choice> numbers = IntStream.rangeClosed(score.min(), score.max())
                .mapToObj(Integer::toString)
                .map(n -> Choice.of(n, n))
                .toList();
        String name = column.hint().isEmpty() ? column.title() : column.hint();
        segments = new Segments(numbers, name, texts, id -> {
            setVisible(false);
            picked.accept(id.isEmpty() ? 0 : Integer.parseInt(id));
        });
        add(segments);
    }

    void open(JTable table, int row, int column, Object present) {
        segments.select(present.equals(0) ? "" : present.toString());
        Rectangle cell = table.getCellRect(row, column, false);
        show(table, cell.x + cell.width / 2 - getPreferredSize().width / 2, cell.y + cell.height);
        segments.stop().requestFocusInWindow();
    }
}
