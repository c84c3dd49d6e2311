package id.lintas.app.pack;

import id.lintas.api.ui.Kit;
import java.awt.KeyboardFocusManager;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.JTextField;
import javax.swing.text.JTextComponent;

/** A line or an area of text with its label, bound to a draft. Tab leaves an area, as everywhere. */
final class PackTextField {

    private final JLabel label;
    private final JTextComponent text;
    private final JComponent component;
    private final PackText binding;
    private boolean showing;
    private boolean typing;

    PackTextField(String label, int rows, PackText binding, PackDraft draft) {
        this.binding = binding;
        this.label = new JLabel(label);
        // The whole of it, where there is no room.
        this.label.setToolTipText(label);
        if (rows == 1) {
            text = new JTextField();
            component = text;
        } else {
            JTextArea area = new JTextArea(rows, 20);
            area.setLineWrap(true);
            area.setWrapStyleWord(true);
            area.setFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS, null);
            area.setFocusTraversalKeys(KeyboardFocusManager.BACKWARD_TRAVERSAL_KEYS, null);
            text = area;
            component = new JScrollPane(area);
            component.setMinimumSize(new java.awt.Dimension(0, Kit.scale(20 * rows)));
        }
        this.label.setLabelFor(text);
        text.getAccessibleContext().setAccessibleName(label);
        text.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                draft.endMerge();
            }
        });
        Kit.onTyped(text, this::typed);
    }

    void name(String name) {
        text.setName(name);
    }

    JLabel label() {
        return label;
    }

    JComponent component() {
        return component;
    }

    private void typed() {
        if (!showing) {
            typing = true;
            binding.write().accept(text.getText());
            typing = false;
        }
    }

    /** Shows the draft; not while somebody is typing here, since a half-written text may read otherwise. */
    void refresh() {
        String now = binding.read().get();
        if (!typing && !text.getText().equals(now)) {
            showing = true;
            text.setText(now);
            text.setCaretPosition(0);
            showing = false;
        }
    }
}
