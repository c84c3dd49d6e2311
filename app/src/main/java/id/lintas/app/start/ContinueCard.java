package id.lintas.app.start;

import id.lintas.api.ui.Kit;
import id.lintas.app.prefs.Preferences.RecentFile;
import id.lintas.app.text.AppTexts;
import javax.swing.JButton;
import javax.swing.JPanel;
import javax.swing.JProgressBar;
import net.miginfocom.swing.MigLayout;

/** The project that was open last, with how far it was. */
final class ContinueCard extends JPanel {

    private static final long serialVersionUID = 1L;

    ContinueCard(RecentFile recent, AppTexts texts, Runnable open) {
        super(new MigLayout("insets 8 8 8 8, fillx, gapy 2, hidemode 3", "[grow,0:pref:][]", "[][][]"));
        putClientProperty("FlatLaf.styleClass", "cardCurrent");
        add(Kit.heading(recent.title()), "wmin 0");
        JButton button = Kit.button(texts.get("start.continue.button"), "", open);
        button.setName("continue");
        button.getAccessibleContext().setAccessibleName(texts.get("start.continue.name", recent.title()));
        add(button, "spany 2, wrap");
        add(Kit.note(recent.detail().isEmpty() ? recent.path() : recent.detail()), "wmin 0, wrap");
        int percent = (int) Math.round(recent.share() * 100);
        JProgressBar progress = new JProgressBar(0, 100);
        progress.setValue(percent);
        progress.getAccessibleContext().setAccessibleName(texts.get("navigator.progress"));
        add(progress, "growx, h 4!, gaptop 8");
        add(Kit.note(texts.get("number.percent", percent)), "right, gaptop 8");
    }
}
