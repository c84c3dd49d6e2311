package id.lintas.app.jobs;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.EntryTable;
import id.lintas.app.view.EntryTable.Column;
import id.lintas.app.view.ListTables;
import id.lintas.app.view.ToolView;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import javax.swing.Timer;
import net.miginfocom.swing.MigLayout;

/** What runs and what ran, with the reason of a failure below. Whoever sees it has seen the failures. */
public final class JobsView implements ToolView {

    private static final int LOOK_MILLIS = 500;

    private final JobLog log;
    private final AppTexts texts;
    private final EntryTable<JobEntry> model;
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
        this.model = new EntryTable<>(List.of(
                new Column<>(texts.get("jobs.column.name"), e -> e.name().apply(texts.locale())),
                new Column<>(
                        texts.get("jobs.column.started"), e -> Formats.of(texts).clockWithSeconds(e.started())),
                new Column<>(texts.get("jobs.column.duration"), e -> seconds(e.duration())),
                new Column<>(
                        texts.get("jobs.column.result"),
                        e -> texts.get("jobs.state." + e.state().name().toLowerCase(Locale.ROOT)))));
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

    private String seconds(Duration duration) {
        return texts.get("jobs.seconds", Formats.of(texts).number(duration.toMillis() / 1000.0, 1));
    }

    private JTable table() {
        JTable made = new JTable(model);
        ListTables.prepare(made, "jobs", texts.get("view.jobs"), 460, 100, 100, 200);
        made.getSelectionModel().addListSelectionListener(e -> showReason());
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
}
