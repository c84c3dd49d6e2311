package id.lintas.api.ui;

import javax.swing.JComponent;

/** Keeps texts plain where Swing would read them as HTML. */
final class Plain {

    private static final String ZERO_WIDTH = "\u200B";

    private Plain() {}

    /** For labels, buttons and renderers; before the text is set. */
    static <C extends JComponent> C text(C component) {
        component.putClientProperty("html.disable", true);
        return component;
    }

    /** For texts that reach a component which does not know the property: tool tips, tabs. */
    static String tip(String text) {
        return text.stripLeading().regionMatches(true, 0, "<html", 0, 5) ? ZERO_WIDTH + text : text;
    }

    /** A class of the type scale and the theme. */
    static <C extends JComponent> C style(C component, String styleClass) {
        if (!styleClass.isEmpty()) {
            component.putClientProperty("FlatLaf.styleClass", styleClass);
        }
        return component;
    }
}
