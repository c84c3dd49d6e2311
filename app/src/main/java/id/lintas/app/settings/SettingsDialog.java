package id.lintas.app.settings;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.Window;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import javax.swing.WindowConstants;
import net.miginfocom.swing.MigLayout;

/** The settings in a window of their own that blocks nothing. Built anew when language, theme or zoom change. */
public final class SettingsDialog {

    /** What the buttons at the foot do. */
    public interface Deeds {

        void importFile();

        void exportFile();

        void resetAll();
    }

    private static final int WIDTH = 840;
    private static final int HEIGHT = 580;

    private final AppTexts texts;
    private final SettingHost host;
    private final Supplier<Window> owner;
    private final Supplier<List<SettingsSource>> sources;
    private final Deeds deeds;
    private Optional<JDialog> shown = Optional.empty();
    private Optional<SettingsPanel> panel = Optional.empty();

    /** @param sources asked each time it is built */
    public SettingsDialog(
            AppTexts texts,
            SettingHost host,
            Supplier<Window> owner,
            Supplier<List<SettingsSource>> sources,
            Deeds deeds) {
        this.texts = texts;
        this.host = host;
        this.owner = owner;
        this.sources = sources;
        this.deeds = deeds;
    }

    /** @param page the one to show; the first if there is none of that id */
    public void open(String page) {
        if (shown.isEmpty()) {
            JDialog dialog = new JDialog(owner.get());
            dialog.setName("settings");
            dialog.setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
            dialog.addWindowListener(new java.awt.event.WindowAdapter() {
                @Override
                public void windowClosed(java.awt.event.WindowEvent e) {
                    shown = Optional.empty();
                    panel = Optional.empty();
                }
            });
            dialog.getRootPane()
                    .registerKeyboardAction(
                            e -> dialog.dispose(), KeyStroke.getKeyStroke("ESCAPE"), JComponent.WHEN_IN_FOCUSED_WINDOW);
            shown = Optional.of(dialog);
            fill(dialog, page);
            place(dialog);
            dialog.setVisible(true);
        } else {
            shown.get().toFront();
            panel.ifPresent(p -> p.show(page));
        }
    }

    /** Shows the same page again, after a change of what it is made of. */
    public void rebuild() {
        shown.ifPresent(dialog -> {
            fill(dialog, panel.map(SettingsPanel::current).orElse(""));
            dialog.revalidate();
            dialog.repaint();
        });
    }

    private void fill(JDialog dialog, String page) {
        dialog.setTitle(texts.get("settings.title"));
        SettingsPanel made = new SettingsPanel(texts, host, sources.get());
        made.show(page);
        panel = Optional.of(made);
        JPanel content = new JPanel(new BorderLayout());
        content.add(made.component());
        content.add(foot(dialog), BorderLayout.SOUTH);
        dialog.setContentPane(content);
    }

    private JComponent foot(JDialog dialog) {
        JPanel foot = new JPanel(new MigLayout("insets 0 16 16 16, fillx, gapx 8", "[][][][grow,right]"));
        foot.add(button("settings.import", "settingsImport", deeds::importFile));
        foot.add(button("settings.export", "settingsExport", deeds::exportFile));
        foot.add(button("settings.reset-all", "settingsResetAll", deeds::resetAll));
        foot.add(button("dialog.close", "settingsClose", dialog::dispose));
        return foot;
    }

    private JButton button(String text, String name, Runnable deed) {
        JButton button = Kit.button(texts.get(text), "", deed);
        button.setName(name);
        return button;
    }

    private void place(JDialog dialog) {
        Rectangle screen =
                java.awt.GraphicsEnvironment.getLocalGraphicsEnvironment().getMaximumWindowBounds();
        dialog.setSize(new Dimension(
                Math.min(Kit.scale(WIDTH), screen.width - 20), Math.min(Kit.scale(HEIGHT), screen.height - 40)));
        dialog.setLocationRelativeTo(owner.get());
    }
}
