package id.lintas.app.log;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.EntryTable;
import id.lintas.app.view.EntryTable.Column;
import id.lintas.app.view.ListTables;
import id.lintas.app.view.LowWindow;
import id.lintas.app.view.ToolView;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.EventQueue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.JTextArea;
import net.miginfocom.swing.MigLayout;

/** What went wrong and was noted, newest first, with the details of the chosen line below. */
public final class LogView implements ToolView {

    /** In a lower window there is room for the list alone. */
    private static final int LOW_WINDOW = 320;

    private final RecentLog log;
    private final AppTexts texts;
    private final EntryTable<LogEntry> model;
    private final JTable table;
    private final JTextArea details = new JTextArea(3, 20);
    private final JComboBox<String> level = new JComboBox<>();
    private final CardLayout cards = new CardLayout();
    private final JPanel middle = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Runnable stopListening;

    /**
     * @param copy puts a text where it can be pasted
     * @param report makes and copies the report of a problem
     */
    public LogView(RecentLog log, LogWords words, AppTexts texts, Consumer<String> copy, Runnable report) {
        this.log = log;
        this.texts = texts;
        this.model = new EntryTable<>(List.of(
                new Column<>(
                        texts.get("log.column.time"), e -> Formats.of(texts).clockWithSeconds(e.time())),
                new Column<>(
                        texts.get("log.column.level"),
                        e -> texts.get(e.error() ? "log.level.error" : "log.level.warning")),
                new Column<>(texts.get("log.column.message"), LogEntry::message),
                new Column<>(
                        texts.get("log.column.plugin"), e -> words.plugin(e).orElse("Lintas"))));
        this.table = new JTable(model);
        ListTables.prepare(table, "log", texts.get("view.log"), 90, 110, 620, 140);
        table.getSelectionModel().addListSelectionListener(e -> showDetails());
        ListTables.onKey(table, "ctrl C", () -> copySelected(copy));
        level.setName("logLevel");
        level.addItem(texts.get("log.filter.all"));
        level.addItem(texts.get("log.filter.errors"));
        level.getAccessibleContext().setAccessibleName(texts.get("log.filter"));
        level.addActionListener(e -> refresh());
        details.setName("logDetails");
        details.setEditable(false);
        details.getAccessibleContext().setAccessibleName(texts.get("log.details"));
        panel.setName("logView");
        panel.add(bar(copy, report), BorderLayout.NORTH);
        panel.add(middle());
        JComponent below = bare(new JScrollPane(details));
        panel.add(below, BorderLayout.SOUTH);
        LowWindow.watch(panel, LOW_WINDOW, low -> below.setVisible(!low));
        stopListening = log.listen(() -> EventQueue.invokeLater(this::refresh));
        refresh();
    }

    private JComponent bar(Consumer<String> copy, Runnable report) {
        JPanel bar = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[]push[][]", "[center]"));
        bar.add(level);
        var one = Kit.button(texts.get("log.copy"), "copy", () -> copySelected(copy));
        one.setName("copyLine");
        bar.add(one);
        var all = Kit.button(texts.get("log.report"), "shield-exclamation", report);
        all.setName("copyReport");
        bar.add(all);
        return bar;
    }

    private JComponent middle() {
        JPanel empty = new JPanel(new MigLayout("insets 20", "[grow,fill]"));
        empty.add(Kit.wrapped(texts.get("log.empty"), ""));
        middle.add(bare(new JScrollPane(table)), "list");
        middle.add(empty, "empty");
        return middle;
    }

    private static JScrollPane bare(JScrollPane pane) {
        pane.setBorder(BorderFactory.createEmptyBorder());
        return pane;
    }

    private void refresh() {
        Optional<LogEntry> chosen = selected();
        List<LogEntry> shown = log.entries().stream()
                .filter(e -> level.getSelectedIndex() == 0 || e.error())
                .toList();
        model.show(shown);
        cards.show(middle, shown.isEmpty() ? "empty" : "list");
        chosen.map(shown::indexOf).filter(row -> row >= 0).ifPresent(row -> table.setRowSelectionInterval(row, row));
        showDetails();
    }

    private Optional<LogEntry> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= model.getRowCount() ? Optional.empty() : Optional.of(model.entry(row));
    }

    private void showDetails() {
        details.setText(selected().map(LogWords::details).orElse(""));
        details.setCaretPosition(0);
    }

    private void copySelected(Consumer<String> copy) {
        selected().map(LogWords::details).ifPresent(copy);
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
        stopListening.run();
    }
}
