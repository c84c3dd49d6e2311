package id.lintas.app.history;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.Engine;
import id.lintas.engine.store.compare.Difference;
import java.awt.Dialog;
import java.awt.Window;
import java.util.List;
import java.util.function.BiFunction;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** How two versions of a project differ, item by item and field by field. */
public final class ComparisonDialog {

    private final Engine engine;
    private final AppTexts texts;
    private final BiFunction<String, String, String> fieldLabel;

    /** @param fieldLabel gives a field's label from the step's id and the field's name */
    public ComparisonDialog(Engine engine, AppTexts texts, BiFunction<String, String, String> fieldLabel) {
        this.engine = engine;
        this.texts = texts;
        this.fieldLabel = fieldLabel;
    }

    /**
     * @param before what the first of the two columns is
     * @param after what the second one is
     */
    public void show(Window owner, List<Difference> differences, String before, String after) {
        JDialog dialog = new JDialog(owner, texts.get("compare.title"), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("comparison");
        JPanel panel = new JPanel(new MigLayout("insets 20, fill, wrap 1", "[fill,grow]", "[][grow,fill][]"));
        panel.add(Kit.wrapped(
                differences.isEmpty() ? texts.get("compare.none") : texts.get("compare.count", differences.size()),
                "h3"));
        DifferenceTable table = new DifferenceTable(engine, texts, fieldLabel, before, after);
        table.show(differences);
        panel.add(new JScrollPane(table.component()), "w 760, h 320");
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
}
