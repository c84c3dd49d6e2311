package id.lintas.plugin.issue.ui;

import java.awt.CardLayout;
import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JPanel;

/** Several components in one place, of which one is seen. Its size is that of the one that is seen. */
final class Deck extends JPanel {

    private static final long serialVersionUID = 1L;

    private final transient CardLayout cards = new CardLayout();
    private String seen = "";

    Deck() {
        setLayout(cards);
        setOpaque(false);
    }

    Deck card(String name, Component component) {
        add(component, name);
        if (seen.isEmpty()) {
            seen = name;
        }
        return this;
    }

    void see(String name) {
        if (!name.equals(seen)) {
            seen = name;
            cards.show(this, name);
            revalidate();
        }
    }

    String seen() {
        return seen;
    }

    @Override
    public Dimension getPreferredSize() {
        for (Component c : getComponents()) {
            if (c.isVisible()) {
                return c.getPreferredSize();
            }
        }
        return super.getPreferredSize();
    }
}
