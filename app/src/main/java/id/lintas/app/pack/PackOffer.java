package id.lintas.app.pack;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.worksheet.StarterCase;
import id.lintas.engine.worksheet.WorksheetPack;
import java.awt.Dialog;
import java.awt.Window;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.DefaultListCellRenderer;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.ListSelectionModel;
import net.miginfocom.swing.MigLayout;

/** What a pack holds, and what can be done with it: begin a project with one of its cases, keep it, or make another one of it. */
public final class PackOffer {

    private static final int MOST_ROWS = 8;

    private final JDialog dialog;
    private final JList<String> cases;

    /**
     * @param installed whether it is on the start page already
     * @param keep puts it on the start page, or takes it away from there
     */
    public PackOffer(
            Window owner,
            AppTexts texts,
            WorksheetPack pack,
            boolean installed,
            BiConsumer<WorksheetPack, StarterCase> begin,
            Consumer<WorksheetPack> keep,
            Consumer<WorksheetPack> edit) {
        dialog = new JDialog(owner, texts.get("pack.offer.title"), Dialog.ModalityType.APPLICATION_MODAL);
        dialog.setName("packOffer");
        cases = new JList<>(
                pack.cases().stream().map(c -> c.title(texts.locale())).toArray(String[]::new));
        cases.setName("packCases");
        cases.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        cases.setVisibleRowCount(Math.min(MOST_ROWS, pack.cases().size()));
        cases.setSelectedIndex(0);
        DefaultListCellRenderer plain = new DefaultListCellRenderer();
        plain.putClientProperty("html.disable", true);
        cases.setCellRenderer(plain);
        JPanel content = new JPanel(new MigLayout("insets 20, fillx, wrap 1, gapy 8", "[420::640,grow,fill]"));
        content.add(Kit.wrapped(pack.title(texts.locale()), "h3"));
        content.add(Kit.note(texts.get("pack.offer.facts", pack.steps().size(), minutes(pack), pack.version())));
        if (!pack.description(texts.locale()).isEmpty()) {
            content.add(Kit.wrapped(pack.description(texts.locale()), ""));
        }
        JLabel label = new JLabel(texts.get("pack.offer.case"));
        label.setLabelFor(cases);
        content.add(label, "gaptop 8");
        content.add(new JScrollPane(cases));
        JPanel buttons = new JPanel(new MigLayout("insets 0, gap 8, fillx", "[][][grow,right]"));
        buttons.add(button(texts.get("pack.offer.edit"), "packEdit", () -> edit.accept(pack)));
        String keeping = texts.get(installed ? "pack.offer.remove" : "pack.install");
        buttons.add(button(keeping, "packKeep", () -> keep.accept(pack)));
        JButton start = button(
                texts.get("pack.offer.begin"),
                "packBegin",
                () -> begin.accept(pack, pack.cases().get(Math.max(0, cases.getSelectedIndex()))));
        buttons.add(start);
        content.add(buttons, "gaptop 12");
        dialog.setContentPane(content);
        dialog.getRootPane().setDefaultButton(start);
        dialog.getRootPane()
                .registerKeyboardAction(
                        e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
    }

    private JButton button(String text, String name, Runnable deed) {
        JButton button = Kit.button(text, "", () -> {
            dialog.dispose();
            deed.run();
        });
        button.setName(name);
        return button;
    }

    private static int minutes(WorksheetPack pack) {
        return pack.steps().stream()
                .mapToInt(step -> pack.settings().get("minutes." + step) instanceof Integer n ? n : 0)
                .sum();
    }

    public void show() {
        dialog.pack();
        dialog.setLocationRelativeTo(dialog.getOwner());
        dialog.setVisible(true);
    }
}
