package id.lintas.api.ui;

import id.lintas.api.HasId;
import java.awt.Point;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.KeyStroke;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;

/** What keys and clicks do in an item table. */
final class CellKeys<E extends Record & HasId> {

    /** A value for a column of an element. */
    record Change<E>(E element, ItemColumn<E> column, Object value) {}

    private final ItemGrid table;
    private final ItemRows<E> rows;
    private final BiConsumer<E, String> focused;
    private final Consumer<Change<E>> changed;
    private final Consumer<E> opened;
    private final Reader<E> reader;
    private final KitTexts texts;

    /** The present value of the column's component. */
    interface Reader<E> {
        Object read(E element, String component);
    }

    CellKeys(
            ItemGrid table,
            ItemRows<E> rows,
            KitTexts texts,
            Reader<E> reader,
            BiConsumer<E, String> focused,
            Consumer<Change<E>> changed,
            Consumer<E> opened) {
        this.table = table;
        this.rows = rows;
        this.texts = texts;
        this.reader = reader;
        this.focused = focused;
        this.changed = changed;
        this.opened = opened;
    }

    void install() {
        bind("SPACE", () -> next(table.getSelectedRow(), lead()));
        bind("DELETE", this::clear);
        bind("BACK_SPACE", this::clear);
        bind("ENTER", () -> open(table.getSelectedRow()));
        table.addKeyListener(new KeyAdapter() {
            @Override
            public void keyTyped(KeyEvent e) {
                type(e.getKeyChar());
            }
        });
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mousePressed(MouseEvent e) {
                press(e);
            }
        });
        table.addFocusListener(new FocusAdapter() {
            @Override
            public void focusGained(FocusEvent e) {
                tellFocus();
            }
        });
        table.getColumnModel().getSelectionModel().addListSelectionListener(e -> tellFocus());
        table.getSelectionModel().addListSelectionListener(e -> tellFocus());
    }

    private void bind(String key, Runnable action) {
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(key), "cell " + key);
        table.getActionMap().put("cell " + key, new AbstractAction() {
            private static final long serialVersionUID = 1;

            @Override
            public void actionPerformed(ActionEvent e) {
                action.run();
            }
        });
    }

    private void press(MouseEvent e) {
        Point point = e.getPoint();
        int row = table.rowAtPoint(point);
        if (row < 0 || !SwingUtilities.isLeftMouseButton(e)) {
            return;
        }
        int column = table.columnAtPoint(point);
        if (settable(row, column)) {
            next(row, column);
        } else if (e.getClickCount() == 2) {
            open(row);
        }
    }

    private void open(int row) {
        if (row >= 0) {
            opened.accept(rows.row(row));
        }
    }

    private void next(int row, int column) {
        if (!settable(row, column)) {
            return;
        }
        E element = rows.row(row);
        ItemColumn<E> spec = rows.column(column);
        CellSetter setter = spec.setter();
        if (setter instanceof CellSetter.Score score) {
            new ScorePopup(score, spec, texts, n -> changed.accept(new Change<>(element, spec, n)))
                    .open(table, row, column, reader.read(element, spec.name()));
        } else if (setter instanceof CellSetter.Judgement judgement) {
            changed.accept(new Change<>(element, spec, judgement.next(reader.read(element, spec.name()))));
        }
    }

    private void type(char key) {
        MenuSelectionManager.defaultManager().clearSelectedPath();
        set((setter, present) -> setter.typed(present, key));
    }

    private void clear() {
        set((setter, present) -> setter.none());
    }

    private void set(BiFunction<CellSetter, Object, Object> value) {
        int row = table.getSelectedRow();
        int column = lead();
        if (!settable(row, column)) {
            return;
        }
        E element = rows.row(row);
        ItemColumn<E> spec = rows.column(column);
        Object next = value.apply(spec.setter(), reader.read(element, spec.name()));
        if (next != null) {
            changed.accept(new Change<>(element, spec, next));
        }
    }

    private boolean settable(int row, int column) {
        return row >= 0 && column >= 0 && rows.column(column).setter() != null;
    }

    private int lead() {
        return table.getColumnModel().getSelectionModel().getLeadSelectionIndex();
    }

    private void tellFocus() {
        int row = table.getSelectedRow();
        int column = lead();
        if (table.isFocusOwner() && row >= 0 && column >= 0) {
            focused.accept(rows.row(row), rows.column(column).name());
        }
    }
}
