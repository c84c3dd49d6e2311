package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Choice;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.BoxLayout;
import javax.swing.ButtonGroup;
import javax.swing.JPanel;
import javax.swing.JToggleButton;

/** A choice of a view, or of a value that is in no data, as segments. */
final class Segments extends JPanel {

    private static final long serialVersionUID = 1L;

    private final ButtonGroup group = new ButtonGroup();
    private final transient List<JToggleButton> toggles = new ArrayList<>();

    /** @param chosen the id that is chosen at first; each segment gets its id as its name */
    Segments(String accessibleName, List<Choice> choices, String chosen, Consumer<String> listener) {
        setLayout(new BoxLayout(this, BoxLayout.X_AXIS));
        putClientProperty("FlatLaf.styleClass", "segments");
        getAccessibleContext().setAccessibleName(accessibleName);
        for (Choice choice : choices) {
            JToggleButton segment =
                    new JToggleButton(choice.label(), choice.id().equals(chosen));
            segment.putClientProperty("html.disable", true);
            segment.putClientProperty("FlatLaf.styleClass", "segment");
            segment.setName(choice.id());
            segment.addActionListener(e -> listener.accept(choice.id()));
            group.add(segment);
            toggles.add(segment);
            add(segment);
        }
    }

    List<JToggleButton> toggles() {
        return toggles;
    }

    /** Nothing is chosen any more. */
    void clear() {
        group.clearSelection();
    }
}
