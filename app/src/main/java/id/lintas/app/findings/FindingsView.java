package id.lintas.app.findings;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.AbstractAction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import javax.swing.SwingConstants;
import javax.swing.table.DefaultTableCellRenderer;
import net.miginfocom.swing.MigLayout;

/** All findings as a list; Enter or a double click goes to the place. */
public final class FindingsView {

    private final FindingsTableModel model;
    private final JTable table;
    private final JButton fix;
    private final JPanel panel = new JPanel(new BorderLayout());
    private final AppTexts texts;

    /**
     * @param title gives a step's title
     * @param reveal goes to a finding
     * @param repair carries out its fix
     */
    public FindingsView(
            AppTexts texts,
            Function<String, String> title,
            Consumer<FindingList.Row> reveal,
            Consumer<FindingList.Row> repair) {
        this.texts = texts;
        this.model = new FindingsTableModel(texts, title);
        this.table = new JTable(model);
        this.fix = Kit.button(" ", "", () -> selected().ifPresent(repair));
        table.setName("findings");
        table.getAccessibleContext().setAccessibleName(texts.get("findings.title"));
        table.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        table.setDefaultRenderer(Object.class, new FindingRenderer());
        table.getTableHeader().setReorderingAllowed(false);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        table.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
        widths();
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
        table.getSelectionModel().addListSelectionListener(e -> showFix());
        JPanel bar = new JPanel(new MigLayout("insets 4 12 4 12, fillx", "[grow][]"));
        bar.add(Kit.note(texts.get("findings.help")));
        bar.add(fix, "hidemode 2");
        fix.setName("fixFinding");
        JScrollPane scroll = new JScrollPane(table);
        // A border that is missing, the table would put back.
        scroll.setBorder(javax.swing.BorderFactory.createEmptyBorder());
        if (table.getTableHeader().getDefaultRenderer() instanceof DefaultTableCellRenderer head) {
            head.setHorizontalAlignment(SwingConstants.LEADING);
        }
        panel.add(scroll);
        panel.add(bar, BorderLayout.SOUTH);
        panel.setName("findingsView");
        showFix();
    }

    private void widths() {
        int[] widths = {110, 170, 600};
        for (int i = 0; i < widths.length; i++) {
            table.getColumnModel().getColumn(i).setPreferredWidth(Kit.scale(widths[i]));
        }
        table.getColumnModel().getColumn(0).setMaxWidth(Kit.scale(130));
        table.getColumnModel().getColumn(1).setMaxWidth(Kit.scale(220));
    }

    public JComponent component() {
        return panel;
    }

    public void show(FindingList findings) {
        Optional<FindingList.Row> before = selected();
        if (model.show(findings)) {
            before.map(findings.rows()::indexOf)
                    .filter(i -> i >= 0)
                    .ifPresent(i -> table.setRowSelectionInterval(i, i));
            showFix();
        }
    }

    public void select(FindingList.Row row) {
        int index = model.list().rows().indexOf(row);
        if (index >= 0) {
            table.setRowSelectionInterval(index, index);
            table.scrollRectToVisible(table.getCellRect(index, 0, true));
        }
    }

    public Optional<FindingList.Row> selected() {
        int row = table.getSelectedRow();
        return row < 0 || row >= model.getRowCount()
                ? Optional.empty()
                : Optional.of(model.list().rows().get(row));
    }

    private void showFix() {
        Optional<String> label = selected().flatMap(FindingList.Row::fix);
        fix.setVisible(label.isPresent());
        label.ifPresent(l -> fix.setText(texts.get("findings.fix", l)));
        label.ifPresent(l -> fix.getAccessibleContext().setAccessibleName(texts.get("findings.fix", l)));
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
