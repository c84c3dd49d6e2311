package id.lintas.testkit;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;

/** Which labels, buttons, tool tips and accessible names show a key, since the text is not there. */
final class MissingTexts {

    private static final Pattern KEY = Pattern.compile("‹[\\w.-]+›");

    private MissingTexts() {}

    static List<String> shown(EditorFixture<?> editor) {
        return editor.every(JComponent.class).stream()
                .flatMap(c -> Stream.of(text(c), c.getToolTipText(), name(c)))
                .filter(text -> text != null && KEY.matcher(text).find())
                .distinct()
                .toList();
    }

    private static String name(JComponent c) {
        return c.getAccessibleContext() == null ? "" : c.getAccessibleContext().getAccessibleName();
    }

    private static String text(JComponent c) {
        if (c instanceof JLabel label) {
            return label.getText();
        }
        return c instanceof AbstractButton button ? button.getText() : "";
    }
}
