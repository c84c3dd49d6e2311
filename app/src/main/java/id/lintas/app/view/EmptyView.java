package id.lintas.app.view;

import id.lintas.api.ui.Kit;
import java.awt.CardLayout;
import javax.swing.JComponent;
import javax.swing.JPanel;
import net.miginfocom.swing.MigLayout;

/** A view's content, or one sentence in its place as long as there is none: no empty list, no dead button. */
public final class EmptyView extends JPanel {

    private static final long serialVersionUID = 1L;
    private static final String CONTENT = "content";
    private static final String SENTENCE = "sentence";

    private final CardLayout cards = new CardLayout();

    /** @param sentence what belongs here, and how it comes here */
    public EmptyView(JComponent content, String sentence) {
        setLayout(cards);
        add(content, CONTENT);
        JPanel empty = new JPanel(new MigLayout("insets 16 20 16 20", "[fill,grow,0:100:]"));
        empty.putClientProperty("FlatLaf.styleClass", "surface");
        empty.add(Kit.wrapped(sentence, "secondary"));
        add(empty, SENTENCE);
    }

    public void setEmpty(boolean empty) {
        cards.show(this, empty ? SENTENCE : CONTENT);
    }
}
