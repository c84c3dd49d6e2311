package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.engine.store.compare.Difference;
import java.awt.Dialog;
import java.awt.Window;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTable;
import javax.swing.KeyStroke;
import javax.swing.table.DefaultTableCellRenderer;
import javax.swing.table.DefaultTableModel;
import net.miginfocom.swing.MigLayout;

/** How two versions of a project differ, item by item and field by field. */
final class ComparisonDialog {

    private final Services services;
    private final BiFunction<String, String, String> fieldLabel;

    /** @param fieldLabel gives a field's label from the step's id and the field's name */
    ComparisonDialog(Services services, BiFunction<String, String, String> fieldLabel) {
        this.services = services;
        this.fieldLabel = fieldLabel;
    }

    /**
     * @param before what the first of the two columns is
     * @param after what the second one is
     */
    void show(Window owner, List<Difference> differences, String before, String after) {
        var texts = services.texts();
        JDialog dialog = new JDialog(owner, texts.get("compare.title"), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("comparison");
        JPanel panel = new JPanel(new MigLayout("insets 20, fill, wrap 1", "[fill,grow]", "[][grow,fill][]"));
        panel.add(Kit.wrapped(
                differences.isEmpty() ? texts.get("compare.none") : texts.get("compare.count", differences.size()),
                "h3"));
        panel.add(new JScrollPane(table(differences, before, after)), "w " + Kit.scale(760) + ", h " + Kit.scale(320));
        JButton close = Kit.button(texts.get("dialog.close"), "", dialog::dispose);
        close.setName("close");
        panel.add(close, "right, growx 0");
        dialog.getRootPane().setDefaultButton(close);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
        dialog.setContentPane(panel);
        dialog.pack();
        dialog.setLocationRelativeTo(owner);
        dialog.setVisible(true);
    }

    private JTable table(List<Difference> differences, String before, String after) {
        Object[] header = {services.texts().get("compare.where"), before, after};
        DefaultTableModel model = new DefaultTableModel(header, 0) {
            private static final long serialVersionUID = 1L;

            @Override
            public boolean isCellEditable(int row, int column) {
                return false;
            }
        };
        differences.forEach(d -> model.addRow(new Object[] {where(d), value(d.before(), d), value(d.after(), d)}));
        JTable table = new JTable(model);
        table.setName("differences");
        table.getAccessibleContext().setAccessibleName(services.texts().get("compare.title"));
        table.setDefaultRenderer(Object.class, new PlainCell());
        table.getTableHeader().setReorderingAllowed(false);
        return table;
    }

    private String value(String text, Difference difference) {
        return difference.kind() == Difference.Kind.MOVED ? services.texts().get("compare.moved") : text;
    }

    private String where(Difference d) {
        String area = d.area() == Difference.Area.STEP
                ? services.engine()
                        .steps()
                        .declaration(d.step())
                        .map(s -> s.title(services.texts().locale()))
                        .orElse(d.step())
                : services.texts().get("compare.area." + d.area().name().toLowerCase(Locale.ROOT));
        Function<String, String> part = text -> text.isEmpty() ? "" : " · " + text;
        String field = d.field().isEmpty() ? "" : fieldLabel.apply(d.step(), d.field());
        return area + part.apply(d.item()) + part.apply(field);
    }

    private static final class PlainCell extends DefaultTableCellRenderer {
        private static final long serialVersionUID = 1L;

        PlainCell() {
            putClientProperty("html.disable", true);
        }

        @Override
        public void setValue(Object value) {
            super.setValue(value);
            setToolTipText(value == null || value.toString().isEmpty() ? null : value.toString());
        }
    }
}
