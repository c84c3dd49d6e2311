package id.lintas.app.header;

import id.lintas.app.text.AppTexts;
import java.util.List;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** The perspectives side by side; the one that is shown is on. */
final class PerspectiveSwitch extends JPanel {

    private static final long serialVersionUID = 1;

    private final transient AppTexts texts;
    private final transient HeaderActions actions;

    PerspectiveSwitch(AppTexts texts, HeaderActions actions) {
        super(new MigLayout("insets 0, gap 0"));
        this.texts = texts;
        this.actions = actions;
        putClientProperty("FlatLaf.styleClass", "segments");
        getAccessibleContext().setAccessibleName(texts.get("header.perspectives"));
    }

    void show(List<Segment> segments) {
        removeAll();
        for (Segment segment : segments) {
            if (actions.has(segment.action())) {
                SegmentToggle button = new SegmentToggle(segment, texts.get("header.perspectives"));
                button.addActionListener(e -> {
                    // What is shown decides which one is on, and not the press: an action may refuse.
                    button.setSelected(segment.current());
                    actions.run(segment.action());
                });
                add(button);
            }
        }
        setVisible(getComponentCount() > 1);
        revalidate();
    }
}
