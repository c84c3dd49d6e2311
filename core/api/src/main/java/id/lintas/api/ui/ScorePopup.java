package id.lintas.api.ui;

import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JPopupMenu;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;

/** The scores to choose from, beside the cell. */
final class ScorePopup extends JPopupMenu {

    private static final long serialVersionUID = 1;

    private final Segments segments;
    private final transient IntConsumer picked;

    ScorePopup(CellSetter.Score score, ItemColumn<?> column, KitTexts texts, IntConsumer picked) {
        List<Choice> numbers = IntStream.rangeClosed(score.min(), score.max())
                .mapToObj(Integer::toString)
                .map(n -> Choice.of(n, n))
                .toList();
        String name = column.hint().isEmpty() ? column.title() : column.hint();
        this.picked = picked;
        segments = new Segments(numbers, name, texts, this::pick);
        add(segments);
        // Else the menu takes the keys from the numbers.
        setFocusable(false);
        closeByEscape();
    }

    private void pick(String number) {
        setVisible(false);
        picked.accept(number.isEmpty() ? 0 : Integer.parseInt(number));
    }

    private void closeByEscape() {
        getInputMap(WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ESCAPE"), "close");
        getActionMap().put("close", new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                setVisible(false);
            }
        });
    }

    /** The keys go back to the table with it. */
    @Override
    public void setVisible(boolean visible) {
        boolean closes = isVisible() && !visible;
        super.setVisible(visible);
        if (closes && getInvoker() != null) {
            getInvoker().requestFocusInWindow();
        }
    }

    void open(JTable table, int row, int column, Object present) {
        segments.select(present.equals(0) ? "" : present.toString());
        Rectangle cell = table.getCellRect(row, column, false);
        show(table, cell.x + cell.width / 2 - getPreferredSize().width / 2, cell.y + cell.height);
        // After the table, which takes the focus at the end of the click.
        SwingUtilities.invokeLater(segments.stop()::requestFocusInWindow);
    }
}
