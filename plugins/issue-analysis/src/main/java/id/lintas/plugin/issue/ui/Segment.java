package id.lintas.plugin.issue.ui;

import java.util.function.Consumer;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** A few views of the same thing side by side, of which one is on. */
final class Segment {

    private final ButtonGroup group = new ButtonGroup();
    private final JPanel panel = new JPanel();
    private final Consumer<String> chosen;
    private final String of;

    /** @param of tells these views from those of another tab */
    Segment(String of, Consumer<String> chosen) {
        this.of = of;
        this.chosen = chosen;
        panel.setLayout(new BoxLayout(panel, BoxLayout.X_AXIS));
        panel.putClientProperty("FlatLaf.styleClass", "segments");
    }

    Segment view(String name, String text) {
        JToggleButton button = new JToggleButton();
        button.putClientProperty("html.disable", true);
        button.putClientProperty("FlatLaf.styleClass", "segment");
        button.setText(text);
        button.setName("view." + name + of);
        button.setSelected(group.getButtonCount() == 0);
        button.addActionListener(e -> chosen.accept(name));
        group.add(button);
        panel.add(button);
        return this;
    }

    JComponent component() {
        return panel;
    }
}
