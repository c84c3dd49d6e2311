package id.lintas.testkit;

import java.util.List;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Which labels would render a text as HTML if it began like HTML. */
final class HtmlRendering {

    private HtmlRendering() {}

    static List<String> possible(EditorFixture<?> editor) {
        return editor.every(JComponent.class).stream()
                .filter(c -> c instanceof JLabel || c instanceof AbstractButton)
                .filter(c -> !c.getClass().getName().startsWith("javax.swing.plaf"))
                .filter(c -> !c.getClass().getName().startsWith("com.formdev"))
                .filter(c -> !Boolean.TRUE.equals(c.getClientProperty("html.disable")))
                .map(c -> c.getClass().getSimpleName() + " '" + text(c) + "'")
                .toList();
    }

    private static String text(JComponent c) {
        return c instanceof JLabel label ? label.getText() : ((AbstractButton) c).getText();
    }
}
