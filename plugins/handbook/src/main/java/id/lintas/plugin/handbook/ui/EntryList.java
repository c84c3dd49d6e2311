package id.lintas.plugin.handbook.ui;

import id.lintas.api.ui.Kit;
import id.lintas.plugin.handbook.Entry;
import java.awt.Component;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListCellRenderer;
import javax.swing.DefaultListModel;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.ListSelectionModel;
import javax.swing.UIManager;

/** Entries below the titles of their chapters; a title is never chosen. */
final class EntryList extends JList<Row> {

    private static final long serialVersionUID = 1L;

    private final DefaultListModel<Row> rows = new DefaultListModel<>();
    private transient boolean changing;

    EntryList(String name, Consumer<Entry> chosen) {
        setModel(rows);
        setName("handbookEntries");
        getAccessibleContext().setAccessibleName(name);
        setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        setCellRenderer(new Renderer());
        addListSelectionListener(e -> {
            Row row = getSelectedValue();
            if (!changing && row != null && row.entry() != null) {
                chosen.accept(row.entry());
            }
        });
    }

    void show(List<Row> shown) {
        changing = true;
        rows.clear();
        rows.addAll(shown);
        changing = false;
    }

    /** Marks an entry without choosing it again; nothing is marked if it is not in the list. */
    void mark(String id) {
        changing = true;
        clearSelection();
        for (int i = 0; i < rows.size(); i++) {
            Entry entry = rows.get(i).entry();
            if (entry != null && entry.id().equals(id)) {
                setSelectedIndex(i);
                ensureIndexIsVisible(i);
            }
        }
        changing = false;
    }

    /** Steps over titles, in the direction of the move. */
    @Override
    public void setSelectionInterval(int anchor, int lead) {
        int step = lead >= getLeadSelectionIndex() ? 1 : -1;
        int at = lead;
        while (at >= 0 && at < rows.size() && rows.get(at).entry() == null) {
            at += step;
        }
        if (at >= 0 && at < rows.size()) {
            super.setSelectionInterval(at, at);
        }
    }

    boolean chooseFirst() {
        setSelectionInterval(0, 0);
        return getSelectedValue() != null;
    }

    @Override
    public boolean getScrollableTracksViewportWidth() {
        return true;
    }

    private static final class Renderer extends DefaultListCellRenderer {

        private static final long serialVersionUID = 1L;

        @Override
        public Component getListCellRendererComponent(
                JList<?> list, Object value, int index, boolean selected, boolean focused) {
            Row row = (Row) value;
            boolean title = row.entry() == null;
            JLabel label = (JLabel) super.getListCellRendererComponent(list, "", index, selected && !title, false);
            label.putClientProperty("html.disable", true);
            label.setText(row.text());
            label.setToolTipText(row.text());
            label.setFont(UIManager.getFont(title ? "note.font" : "Label.font"));
            if (title) {
                label.setForeground(Kit.color("text3"));
            }
            int above = Kit.scale(title && index > 0 ? 10 : 4);
            label.setBorder(BorderFactory.createEmptyBorder(above, Kit.scale(12), Kit.scale(4), Kit.scale(8)));
            return label;
        }
    }
}
