package id.lintas.api.ui;

import java.awt.FlowLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.UIManager;

/** A tab's title, emphasised while its tab is selected, with a small count behind it. */
final class TabTitle extends JPanel {

    private static final long serialVersionUID = 1;

    private final JLabel words = Plain.text(new JLabel());
    private final JLabel count = Plain.style(Plain.text(new JLabel()), "note");

    private TabTitle() {
        super(new FlowLayout(FlowLayout.LEADING, 0, 0));
        setOpaque(false);
        add(words);
        add(count);
    }

    static void set(JTabbedPane tabs, int index, String title, int number) {
        tabs.setTitleAt(index, Plain.tip(title));
        if (!(tabs.getTabComponentAt(index) instanceof TabTitle)) {
            TabTitle fresh = new TabTitle();
            tabs.setTabComponentAt(index, fresh);
            tabs.addChangeListener(e -> fresh.emphasise(tabs));
        }
        TabTitle shown = (TabTitle) tabs.getTabComponentAt(index);
        shown.words.setText(title);
        shown.count.setText(number < 0 ? "" : "  " + number);
        shown.emphasise(tabs);
    }

    private void emphasise(JTabbedPane tabs) {
        boolean selected = tabs.indexOfTabComponent(this) == tabs.getSelectedIndex();
        words.setFont(UIManager.getFont(selected ? "h4.font" : "defaultFont"));
        words.setForeground(Kit.color(selected ? "text" : "text2"));
    }
}
