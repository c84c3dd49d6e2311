package id.lintas.app.review;

import id.lintas.api.ui.Kit;
import id.lintas.app.review.ReviewDesk.Line;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.text.Ordering;
import id.lintas.app.view.ListTables;
import java.awt.Graphics;
import java.awt.event.MouseEvent;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JTable;
import javax.swing.RowFilter;
import javax.swing.RowSorter.SortKey;
import javax.swing.SortOrder;
import javax.swing.SwingConstants;
import javax.swing.event.RowSorterEvent;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.JTableHeader;
import javax.swing.table.TableRowSorter;

/** The submissions: sorted by a press on a head, filtered by words. */
final class ReviewTable extends JTable {

    private static final long serialVersionUID = 1L;
    private static final int BAR = 3;

    private final transient AppTexts texts;
    private final transient ReviewTableModel rows;
    private transient TableRowSorter<ReviewTableModel> order;
    private String words = "";

    ReviewTable(AppTexts texts, ReviewTableModel rows) {
        super(rows);
        this.texts = texts;
        this.rows = rows;
        this.order = new TableRowSorter<>(rows);
        ListTables.prepare(this, "submissions", texts.get("review.table"));
        setDefaultRenderer(Double.class, new ShareCell());
        setDefaultRenderer(Long.class, new TextCell(SwingConstants.TRAILING));
        setDefaultRenderer(Instant.class, new TextCell(SwingConstants.LEADING));
        getTableHeader().setFocusable(false);
        setAutoResizeMode(AUTO_RESIZE_LAST_COLUMN);
        columnsChanged();
    }

    /** Widths, order and filter, as they are lost when the columns become others. */
    void columnsChanged() {
        for (int i = 0; i < rows.getColumnCount(); i++) {
            getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(width(i)));
        }
        ListTables.alignHeads(this);
        List<? extends SortKey> keys = order.getSortKeys();
        order = new TableRowSorter<>(rows);
        Ordering letters = new Ordering(texts.locale());
        for (int i = 0; i < rows.getColumnCount(); i++) {
            if (rows.getColumnClass(i) == String.class) {
                order.setComparator(i, letters);
            }
        }
        order.setSortsOnUpdates(true);
        order.setSortKeys(keys.isEmpty() ? List.of(new SortKey(0, SortOrder.ASCENDING)) : keys);
        setRowSorter(order);
        filter(words);
    }

    private int width(int column) {
        if (rows.isStep(column)) {
            return 64;
        }
        return switch (rows.name(column)) {
            case "group" -> 150;
            case "class" -> 110;
            case "errors", "warnings", "hints", "points" -> 64;
            case "status" -> 112;
            case "saved-by", "saved-at" -> 110;
            case "file" -> 200;
            default -> 220;
        };
    }

    /** Rather to the side than too narrow to be read, as something stands beside the table. */
    @Override
    public boolean getScrollableTracksViewportWidth() {
        return getParent() == null || getPreferredSize().width <= getParent().getWidth();
    }

    /** A row that came to another place moved those between, which the table does not paint by itself. */
    @Override
    public void sorterChanged(RowSorterEvent e) {
        super.sorterChanged(e);
        repaint();
    }

    /** Only rows in which every word stands somewhere. */
    void filter(String text) {
        words = text;
        List<String> wanted = Stream.of(text.toLowerCase(texts.locale()).split("\\s+"))
                .filter(w -> !w.isEmpty())
                .toList();
        order.setRowFilter(wanted.isEmpty() ? null : new Words(wanted, texts.locale()));
    }

    Optional<Line> selected() {
        int row = getSelectedRow();
        return row < 0 ? Optional.empty() : Optional.of(rows.line(convertRowIndexToModel(row)));
    }

    @Override
    protected JTableHeader createDefaultTableHeader() {
        return new JTableHeader(getColumnModel()) {
            private static final long serialVersionUID = 1L;

            @Override
            public String getToolTipText(MouseEvent event) {
                int at = columnAtPoint(event.getPoint());
                return at < 0 ? "" : rows.columnTip(convertColumnIndexToModel(at));
            }
        };
    }

    private static final class Words extends RowFilter<ReviewTableModel, Integer> {

        private final List<String> wanted;
        private final Locale locale;

        Words(List<String> wanted, Locale locale) {
            this.wanted = wanted;
            this.locale = locale;
        }

        @Override
        public boolean include(Entry<? extends ReviewTableModel, ? extends Integer> entry) {
            StringBuilder all = new StringBuilder();
            for (int i = 0; i < entry.getValueCount(); i++) {
                if (entry.getValue(i) instanceof String text) {
                    all.append(text.toLowerCase(locale)).append('\n');
                }
            }
            return wanted.stream().allMatch(w -> all.indexOf(w) >= 0);
        }
    }

    private class TextCell extends DefaultTableCellRenderer {

        private static final long serialVersionUID = 1L;

        TextCell(int alignment) {
            putClientProperty("html.disable", true);
            setHorizontalAlignment(alignment);
        }

        @Override
        public void setValue(Object value) {
            Formats formats = Formats.of(texts);
            if (value instanceof Long count) {
                super.setValue(count == 0 ? "" : formats.number(count));
            } else if (value instanceof Instant time) {
                super.setValue(formats.moment(time, Instant.now()));
            } else {
                super.setValue("");
            }
        }
    }

    /** The share in percent, with a bar below it. */
    private final class ShareCell extends TextCell {

        private static final long serialVersionUID = 1L;

        private double share = -1;

        ShareCell() {
            super(SwingConstants.CENTER);
        }

        @Override
        public void setValue(Object value) {
            share = value instanceof Double d ? d : -1;
            setText(share < 0 ? "" : Formats.of(texts).percent(share));
        }

        @Override
        protected void paintComponent(Graphics g) {
            super.paintComponent(g);
            if (share >= 0) {
                int inset = Kit.scale(6);
                int width = getWidth() - 2 * inset;
                int height = Kit.scale(BAR);
                int y = getHeight() - height - Kit.scale(2);
                g.setColor(Kit.color("line"));
                g.fillRect(inset, y, width, height);
                g.setColor(Kit.color("accent"));
                g.fillRect(inset, y, (int) Math.round(width * share), height);
            }
        }
    }
}
