package id.lintas.app.search;

import id.lintas.api.ui.Kit;
import id.lintas.app.search.SearchResult.Heading;
import id.lintas.app.search.SearchResult.Hit;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.TableCellRenderer;

/** The hits: Enter or a double click goes to the place, Space ticks. */
final class SearchTable extends JTable {

    private static final long serialVersionUID = 1L;

    private final transient SearchTableModel hits;

    SearchTable(SearchTableModel hits, String name, Consumer<Hit> open) {
        super(hits);
        this.hits = hits;
        setName("hits");
        getAccessibleContext().setAccessibleName(name);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setDefaultRenderer(Object.class, new Cell());
        getTableHeader().setReorderingAllowed(false);
        setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        if (getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        key("ENTER", () -> selected().ifPresent(open));
        key("SPACE", this::tick);
        addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    selected().ifPresent(open);
                }
            }
        });
    }

    private void key(String stroke, Runnable deed) {
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke(stroke), stroke);
        getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    Optional<Hit> selected() {
        int row = getSelectedRow();
        return row >= 0 && row < hits.getRowCount() && hits.result().lines().get(row) instanceof Hit hit
                ? Optional.of(hit)
                : Optional.empty();
    }

    private void tick() {
        int row = getSelectedRow();
        if (row >= 0 && getColumnCount() == 4 && hits.isCellEditable(row, 0)) {
            hits.setValueAt(!Boolean.TRUE.equals(hits.getValueAt(row, 0)), row, 0);
            setRowSelectionInterval(row, row);
        }
    }

    void widths() {
        int[] widths = getColumnCount() == 4 ? new int[] {60, 320, 320, 180} : new int[] {640, 200};
        for (int i = 0; i < widths.length; i++) {
            getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(widths[i]));
        }
        if (widths.length == 4) {
            getColumnModel().getColumn(0).setMaxWidth(Kit.scale(64));
        }
    }

    @Override
    public TableCellRenderer getCellRenderer(int row, int column) {
        // A heading has nothing to tick.
        return hits.getColumnClass(column) == Boolean.class
                        && hits.result().lines().get(row) instanceof Heading
                ? getDefaultRenderer(Object.class)
                : super.getCellRenderer(row, column);
    }

    private static final class Cell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        Cell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public Component getTableCellRendererComponent(
                JTable table, Object value, boolean selected, boolean focused, int row, int column) {
            super.getTableCellRendererComponent(table, value, selected, focused, row, column);
            setToolTipText(value instanceof String text && !text.isEmpty() ? text : null);
            if (value instanceof Heading heading) {
                setText(heading.text() + "  " + heading.count());
                setFont(Optional.ofNullable(UIManager.getFont("h4.font")).orElse(getFont()));
            } else if (value instanceof Boolean) {
                setText("");
            }
            return this;
        }
    }
}
