package id.lintas.app.classquiz;

import java.util.List;
import javax.swing.JComponent;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;

/** Lines to read and to copy; not there while there are none. */
final class RemarkArea {

    private final JTextArea area = new JTextArea(3, 40);
    private final JScrollPane scroll = new JScrollPane(area);

    RemarkArea(String name, String label) {
        area.setName(name);
        area.getAccessibleContext().setAccessibleName(label);
        area.setEditable(false);
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
        area.setFocusTraversalKeys(java.awt.KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
    }

    void show(List<String> lines) {
        String text = String.join("\n", lines);
        if (!text.equals(area.getText())) {
            area.setText(text);
            area.setCaretPosition(0);
        }
        scroll.setVisible(!lines.isEmpty());
    }

    JComponent component() {
        return scroll;
    }
}
