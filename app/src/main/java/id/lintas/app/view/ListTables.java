package id.lintas.app.view;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** Makes a table a list that is only read: one line is chosen, Tab leaves it, texts are plain and have themselves as tool tip. */
public final class ListTables {

    private ListTables() {}

    /**
     * @param name of the component
     * @param label what a screen reader calls it
     * @param widths of the columns at 100 %
     */
    public static void prepare(JTable table, String name, String label, int... widths) {
        table.setName(name);
        table.getAccessibleContext().setAccessibleName(label);
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new PlainCell());
        table.getTableHeader().setReorderingAllowed(false);
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(widths[i]));
        }
    }

    /** The head of each column stands where its cells do. */
    public static void alignHeads(JTable table) {
        for (int i = 0; i < table.getColumnCount(); i++) {
            int alignment = table.getCellRenderer(0, i) instanceof JLabel cell
                    ? cell.getHorizontalAlignment()
                    : SwingConstants.LEADING;
            table.getColumnModel().getColumn(i).setHeaderRenderer((t, value, chosen, focused, row, column) -> {
                Component head = t.getTableHeader()
                        .getDefaultRenderer()
                        .getTableCellRendererComponent(t, value, chosen, focused, row, column);
                if (head instanceof JLabel label) {
                    label.setHorizontalAlignment(alignment);
                }
                return head;
            });
        }
    }

    /** Enter and a double click do it. */
    public static void onOpen(JTable table, Runnable deed) {
        onKey(table, "ENTER", deed);
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    deed.run();
                }
            }
        });
    }

    public static void onKey(JComponent component, String stroke, Runnable deed) {
        component
                .getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke(stroke), stroke);
        component.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                deed.run();
            }
        });
    }

    /** The key does what another component does for it. */
    public static void onKey(JComponent component, String stroke, javax.swing.Action action) {
        component.getInputMap(JComponent.WHEN_FOCUSED).put(KeyStroke.getKeyStroke(stroke), stroke);
        component.getActionMap().put(stroke, action);
    }

    private static final class PlainCell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        PlainCell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public void setValue(Object value) {
            super.setValue(value);
            String text = String.valueOf(value);
            setToolTipText(text.isEmpty() ? null : text);
        }
    }
}
