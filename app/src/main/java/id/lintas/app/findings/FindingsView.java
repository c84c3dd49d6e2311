package id.lintas.app.findings;

import id.lintas.api.Severity;
import id.lintas.api.ui.Kit;
import id.lintas.app.findings.FindingLines.Filter;
import id.lintas.app.findings.FindingLines.Grouping;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.LowWindow;
import id.lintas.app.view.ToolView;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;

/** All findings as a list that can be filtered and grouped; Enter or a double click goes to the place. */
final class FindingsView implements ToolView {

    private static final int LOW_WINDOW = 320;

    private static final String LIST = "list";
    private static final String EMPTY = "empty";
    private static final int[] WIDTHS = {480, 124, 150, 200};

    private final AppTexts texts;
    private final FindingLines.Words words;
    private final FindingsTableModel model;
    private final JTable table;
    private final FindingsToolbar toolbar;
    private final JLabel sentence = Kit.note("");
    private final JButton clear;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final JPanel panel = new JPanel(new BorderLayout());
    private final Consumer<Grouping> grouped;
    private Runnable selected = () -> {};
    private IntConsumer counted = number -> {};
    private FindingList list = FindingList.NONE;

    /** @param grouped remembers a choice */
    FindingsView(
            AppTexts texts,
            FindingLines.Words words,
            Grouping grouping,
            Consumer<Grouping> grouped,
            Consumer<Row> reveal,
            JComponent detail) {
        this.texts = texts;
        this.words = words;
        this.grouped = grouped;
        this.model = new FindingsTableModel(texts, words);
        this.table = new JTable(model);
        this.toolbar = new FindingsToolbar(texts, grouping, this::changed);
        this.clear = Kit.button(texts.get("findings.clear"), "", toolbar::clear);
        clear.setName("clearFilter");
        prepareTable(reveal);
        JScrollPane scroll = new JScrollPane(table);
        // A border that is missing, the table would put back.
        scroll.setBorder(javax.swing.BorderFactory.createEmptyBorder());
        body.add(scroll, LIST);
        JPanel empty =
                new JPanel(new net.miginfocom.swing.MigLayout("insets 20, fillx, wrap 1, hidemode 3", "[center]"));
        empty.add(sentence);
        empty.add(clear);
        body.add(empty, EMPTY);
        panel.add(toolbar.component(), BorderLayout.NORTH);
        panel.add(body);
        panel.add(detail, BorderLayout.SOUTH);
        LowWindow.watch(panel, LOW_WINDOW, low -> toolbar.component().setVisible(!low));
        panel.setName("findingsView");
        changed();
    }

    private void prepareTable(Consumer<Row> reveal) {
        table.setName("findings");
        table.getAccessibleContext().setAccessibleName(texts.get("findings.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new FindingRenderer());
        table.getTableHeader().setReorderingAllowed(false);
        table.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        for (int i = 0; i < WIDTHS.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(WIDTHS[i]));
        }
        table.getColumnModel().getColumn(1).setMinWidth(Kit.scale(WIDTHS[1]));
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        table.getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT).put(KeyStroke.getKeyStroke("ENTER"), "reveal");
        table.getActionMap().put("reveal", new Reveal(() -> selected().ifPresent(reveal)));
        table.addMouseListener(new MouseAdapter() {
            @Override
            public void mouseClicked(MouseEvent e) {
                if (e.getClickCount() == 2) {
                    selected().ifPresent(reveal);
                }
            }
        });
        table.getSelectionModel().addListSelectionListener(e -> selected.run());
    }

    /** Hears of another selection, and of other findings at it. */
    void onSelect(Runnable deed) {
        selected = deed;
        deed.run();
    }

    @Override
    public JComponent component() {
        return panel;
    }

    @Override
    public void focus() {
        if (table.getSelectedRow() < 0 && table.getRowCount() > 1) {
            table.setRowSelectionInterval(1, 1);
        }
        // Making room for the view may have taken the focus elsewhere.
        EventQueue.invokeLater(table.getRowCount() > 0 ? table::requestFocusInWindow : toolbar::focus);
    }

    @Override
    public void onCount(IntConsumer listener) {
        counted = listener;
        tellCount();
    }

    private void tellCount() {
        counted.accept(
                (int) Arrays.stream(Severity.values()).mapToLong(list::count).sum());
    }

    void show(FindingList findings) {
        if (!findings.equals(list)) {
            list = findings;
            changed();
            tellCount();
        }
    }

    private void changed() {
        Optional<Row> before = selected();
        int line = table.getSelectedRow();
        toolbar.show(list);
        grouped.accept(toolbar.grouping());
        Filter filter = toolbar.filter();
        boolean other = model.show(FindingLines.of(list, filter, toolbar.grouping(), words));
        boolean none = model.getRowCount() == 0;
        sentence.setText(texts.get(filter.isAll() ? "findings.none" : "findings.filtered"));
        clear.setVisible(!filter.isAll());
        cards.show(body, none ? EMPTY : LIST);
        if (other) {
            before.ifPresent(row -> selectAgain(row, line));
            selected.run();
        }
    }

    /** The same finding, or what stands at its place when it is gone. */
    private void selectAgain(Row row, int line) {
        int index = model.lines().indexOf(row);
        int near = index >= 0 ? index : Math.min(line, model.getRowCount() - 1);
        if (near >= 0) {
            table.setRowSelectionInterval(near, near);
        }
    }

    void select(Row row) {
        int index = model.lines().indexOf(row);
        if (index >= 0) {
            table.setRowSelectionInterval(index, index);
            table.scrollRectToVisible(table.getCellRect(index, 0, true));
        }
    }

    Optional<Row> selected() {
        int row = table.getSelectedRow();
        boolean entry =
                row >= 0 && row < model.getRowCount() && model.lines().lines().get(row) instanceof FindingLines.Entry;
        return entry ? Optional.of(((FindingLines.Entry) model.lines().lines().get(row)).row()) : Optional.empty();
    }

    /** What is shown, in that order. */
    List<Row> rows() {
        return model.lines().rows();
    }

    private static final class Reveal extends AbstractAction {
        private static final long serialVersionUID = 1L;
        private final transient Runnable deed;

        Reveal(Runnable deed) {
            this.deed = deed;
        }

        @Override
        public void actionPerformed(ActionEvent e) {
            deed.run();
        }
    }
}
