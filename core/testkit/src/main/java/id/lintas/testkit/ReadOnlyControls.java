package id.lintas.testkit;

import java.util.List;
import javax.swing.text.JTextComponent;

/** Which fields can still be written into although the editor is read-only. Search fields, named "search…", may. */
final class ReadOnlyControls {

    private ReadOnlyControls() {}

    static List<String> open(EditorFixture<?> editor) {
        return editor.every(JTextComponent.class).stream()
                .filter(c -> c.isEnabled() && c.isEditable())
                .filter(c -> c.getName() == null || !c.getName().startsWith("search"))
                .map(c -> c.getClass().getSimpleName() + " " + c.getName())
                .toList();
    }
}
