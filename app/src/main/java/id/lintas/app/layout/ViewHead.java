package id.lintas.app.layout;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import io.github.andrewauclair.moderndocking.ui.DockingHeaderUI;
import java.awt.Color;
import java.awt.Cursor;
import java.util.function.BiConsumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The head of a docked view: its name, by which it can be dragged, and the button of its menu. */
final class ViewHead extends JPanel implements DockingHeaderUI {

    private static final long serialVersionUID = 1L;

    private final JLabel count = Kit.note("");

    ViewHead(AppTexts texts, String title, BiConsumer<JComponent, Integer> menu) {
        super(new MigLayout("insets 2 12 2 4, fillx, gapx 8", "[0:pref:][]push[]", "[center]"));
        JLabel label = new JLabel(title);
        label.putClientProperty("html.disable", true);
        label.putClientProperty("FlatLaf.styleClass", "h4");
        add(label, "wmin 0");
        count.setName("viewCount." + title);
        add(count);
        JButton more = Kit.iconButton("three-dots", texts.get("layout.menu.of", title), () -> {});
        more.setName("viewMenu." + title);
        more.addActionListener(e -> menu.accept(more, more.getHeight()));
        add(more);
        setBorder(BorderFactory.createMatteBorder(0, 0, 1, 0, Kit.color("line")));
        setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
        more.setCursor(Cursor.getDefaultCursor());
    }

    /** The small number behind the name; none for a negative one. */
    void count(int number) {
        count.setText(number < 0 ? "" : Integer.toString(number));
    }

    @Override
    public void update() {}

    @Override
    public void displaySettingsMenu(JButton settings) {}

    @Override
    public void setBackgroundOverride(Color color) {}

    @Override
    public void setForegroundOverride(Color color) {}
}
