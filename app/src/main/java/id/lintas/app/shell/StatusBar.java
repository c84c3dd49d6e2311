package id.lintas.app.shell;

import id.lintas.api.ui.Kit;
import id.lintas.app.look.Theme;
import java.awt.event.ActionListener;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import net.miginfocom.swing.MigLayout;

/** The bar at the bottom: the findings of the open project at the left, language, theme and zoom at the right. */
final class StatusBar {

    private final JPanel panel =
            new JPanel(new MigLayout("insets 0 12 0 12, fill, gapx 12", "[grow,0:pref:][][]", "[center]"));

    StatusBar(Services services, MainWindow window, JComponent left, boolean onStart) {
        var texts = services.texts();
        panel.setName("statusBar");
        panel.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        panel.setPreferredSize(new java.awt.Dimension(10, Kit.scale(onStart ? 36 : 28)));
        panel.add(left, "wmin 0, growx");
        panel.add(window.jobStrip(), "wmin 0");
        if (onStart) {
            List<Theme> themes = List.of(Theme.values());
            JPanel choices = new JPanel(new MigLayout("insets 0, gapx 12", "[][][]", "[center]"));
            choices.setOpaque(false);
            choices.add(segments(
                    texts.get("status.language"),
                    List.of("Indonesia", "English"),
                    services.state().get().language().equals("id") ? 0 : 1,
                    i -> window.setLanguage(i == 0 ? "id" : "en"),
                    "language"));
            choices.add(segments(
                    texts.get("status.theme"),
                    List.of(
                            texts.get("theme.light"),
                            texts.get("theme.dark"),
                            texts.get("theme.contrast"),
                            texts.get("theme.system")),
                    themes.indexOf(services.state().get().theme()),
                    i -> window.setTheme(themes.get(i)),
                    "theme"));
            panel.add(choices);
        } else {
            panel.add(new StatusChoices(services, window).component());
        }
    }

    JComponent component() {
        return panel;
    }

    static JLabel hint(String text, String icon) {
        JLabel label = Kit.note(text);
        label.putClientProperty("FlatLaf.styleClass", "caption");
        label.setIcon(Kit.icon(icon, 16, "text2"));
        label.setIconTextGap(Kit.scale(8));
        label.setToolTipText(text);
        return label;
    }

    private interface Chosen {
        void choose(int index);
    }

    private static JComponent segments(String name, List<String> labels, int selected, Chosen chosen, String id) {
        JPanel segments = new JPanel(new MigLayout("insets 0, gap 0"));
        segments.putClientProperty("FlatLaf.styleClass", "segments");
        ButtonGroup group = new ButtonGroup();
        for (int i = 0; i < labels.size(); i++) {
            int index = i;
            JToggleButton button = new JToggleButton(labels.get(i), i == selected);
            button.setName(id + i);
            button.putClientProperty("FlatLaf.styleClass", "segment");
            button.putClientProperty("html.disable", true);
            button.getAccessibleContext().setAccessibleName(name + ": " + labels.get(i));
            ActionListener listener = e -> chosen.choose(index);
            button.addActionListener(listener);
            group.add(button);
            segments.add(button);
        }
        return segments;
    }
}
