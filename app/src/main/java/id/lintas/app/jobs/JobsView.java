package id.lintas.app.jobs;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.ToolView;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.Timer;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** What runs and what ran, with the reason of a failure below. Whoever sees it has seen the failures. */
public final class JobsView implements ToolView {

    private static final int LOOK_MILLIS = 500;

    private final JobLog log;
    private final AppTexts texts;
    private final JobsTable model;
    private final JTable table;
    private final JTextArea reason = new JTextArea(2, 20);
    private final JButton cancel;
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Timer timer = new Timer(LOOK_MILLIS, e -> refresh());
    private final Runnable stopListening;

    public JobsView(JobLog log, AppTexts texts) {
        this.log = log;
        this.texts = texts;
        this.model = new JobsTable(texts);
        this.table = table();
        this.cancel =
                Kit.button(texts.get("jobs.cancel"), "x-lg", () -> selected().ifPresent(log::cancel));
        cancel.setName("cancelJob");
        reason.setName("jobReason");
        reason.setEditable(false);
        reason.setLineWrap(true);
        reason.setWrapStyleWord(true);
        reason.getAccessibleContext().setAccessibleName(texts.get("jobs.reason"));
        JScrollPane scroll = new JScrollPane(table);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        JPanel empty = new JPanel(new MigLayout("insets 20", "[grow,fill]"));
        empty.add(Kit.wrapped(texts.get("jobs.empty"), ""));
        middle.add(scroll, "list");
        middle.add(empty, "empty");
        JPanel bar = new JPanel(new MigLayout("insets 4 12 4 12, fillx, hidemode 3", "[grow,fill][]", "[center]"));
        bar.add(reason, "wmin 0");
        bar.add(cancel);
        panel.setName("jobsView");
        panel.add(middle);
        panel.add(bar, BorderLayout.SOUTH);
        panel.addHierarchyListener(e -> lookedAt());
        stopListening = log.listen(this::refresh);
        refresh();
        timer.start();
    }

    private JTable table() {
        JTable made = new JTable(model);
        made.setName("jobs");
        made.getAccessibleContext().setAccessibleName(texts.get("view.jobs"));
        made.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        made.setDefaultRenderer(Object.class, new Cell());
        made.getTableHeader().setReorderingAllowed(false);
        made.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        made.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        made.getSelectionModel().addListSelectionListener(e -> showReason());
        if (made.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        int[] widths = {460, 100, 100, 200};
        for (int i = 0; i < widths.length; i++) {
            made.getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(widths[i]));
        }
        return made;
    }

    private void lookedAt() {
        if (panel.isShowing()) {
            log.seen();
        }
    }

    private void refresh() {
        int row = table.getSelectedRow();
        model.show(log.entries());
        cards.show(middle, model.getRowCount() == 0 ? "empty" : "list");
        if (row >= 0 && row < model.getRowCount()) {
            table.setRowSelectionInterval(row, row);
        }
        showReason();
    }

    private Optional<JobEntry> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= model.getRowCount() ? Optional.empty() : Optional.of(model.entry(row));
    }

    private void showReason() {
        Optional<JobEntry> entry = selected();
        reason.setText(entry.map(e -> e.reason().apply(texts.locale())).orElse(""));
        reason.setVisible(!reason.getText().isEmpty());
        cancel.setVisible(entry.filter(log::cancellable).isPresent());
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        table.requestFocusInWindow();
    }

    @Override
    public void close() {
        timer.stop();
        stopListening.run();
    }

    private static final class Cell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        Cell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public void setValue(Object value) {
            super.setValue(value);
            ((JLabel) this).setToolTipText(String.valueOf(value));
        }
    }
}
