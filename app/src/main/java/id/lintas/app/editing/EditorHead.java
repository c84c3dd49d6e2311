package id.lintas.app.editing;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.LowWindow;
import java.awt.EventQueue;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import net.miginfocom.swing.MigLayout;

/** The task's title, what it asks, and the one filled button: the most useful thing to do next. */
public final class EditorHead {

    private static final int LOW_WINDOW = 560;

    private final JPanel panel = new JPanel(
            new MigLayout("insets 8 20 8 20, fillx, aligny center, gapy 0, hidemode 3", "[grow,0:pref:][]", "[]0[]"));
    private final JLabel title = Kit.heading(" ");
    private final JLabel summary = Kit.note(" ");
    private final JButton next;
    private boolean focused;

    EditorHead(AppTexts texts, Runnable deed) {
        next = Kit.button(" ", "", deed);
        next.setName("next");
        next.setHorizontalTextPosition(SwingConstants.LEADING);
        next.setToolTipText(texts.get("next.key"));
        next.setVisible(false);
        next.putClientProperty("FlatLaf.styleClass", "next");
        title.putClientProperty("FlatLaf.styleClass", "h2");
        title.setName("pageTitle");
        summary.putClientProperty("FlatLaf.styleClass", "caption");
        panel.putClientProperty("FlatLaf.styleClass", "surface");
        panel.add(title, "wmin 0");
        panel.add(next, "spany 2, right, wrap");
        panel.add(summary, "wmin 0");
        LowWindow.watch(panel, LOW_WINDOW, low -> summary.setVisible(!low));
    }

    JComponent component() {
        return panel;
    }

    public JButton nextButton() {
        return next;
    }

    void title(String newTitle, String newSummary) {
        title.setText(newTitle);
        summary.setText(newSummary);
    }

    /** What the button says; hidden while nothing is known yet. */
    public void next(String text) {
        next.setText(text);
        next.setIcon(Kit.icon("arrow-right", 14, "onAccent"));
        next.setVisible(!text.isEmpty());
        next.getAccessibleContext().setAccessibleName(text);
        if (panel.getRootPane() != null && !text.isEmpty()) {
            boolean first = panel.getRootPane().getDefaultButton() != next && !focused;
            panel.getRootPane().setDefaultButton(next);
            if (first && next.isShowing()) {
                takeFocus();
            } else if (first) {
                // The window is about to be shown.
                EventQueue.invokeLater(this::takeFocus);
            }
        }
    }

    private void takeFocus() {
        focused = next.requestFocusInWindow();
    }
}
