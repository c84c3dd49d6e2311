package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.Kit;
import java.awt.Rectangle;
import java.awt.event.ActionEvent;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JTextArea;
import javax.swing.KeyStroke;
import javax.swing.UIManager;

/** A small field over a drawing, to change a text where it stands. Enter or leaving it keeps the text, Escape does not. */
final class InPlace {

    private static final int LEAST_WIDTH = 150;
    private static final int LEAST_HEIGHT = 56;
    /** Its type is larger than that of the drawing, and a text may grow. */
    private static final int ROOM = 24;

    private final DrawingView view;
    private Optional<JTextArea> open = Optional.empty();
    private Consumer<Optional<String>> done = t -> {};

    InPlace(DrawingView view) {
        this.view = view;
    }

    boolean isOpen() {
        return open.isPresent();
    }

    /**
     * @param box on the screen, over which it opens
     * @param label what a screen reader calls it
     * @param finished told the text, or nothing if it is not to be kept
     */
    void open(Rectangle box, String label, String text, Consumer<Optional<String>> finished) {
        close(true);
        done = finished;
        JTextArea area = new JTextArea(text);
        area.setName("inPlace");
        area.getAccessibleContext().setAccessibleName(label);
        area.setFont(UIManager.getFont("Label.font"));
        area.setLineWrap(true);
        area.setWrapStyleWord(true);
        area.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createLineBorder(Kit.color("accent"), Kit.scale(2)),
                BorderFactory.createEmptyBorder(Kit.scale(2), Kit.scale(4), Kit.scale(2), Kit.scale(4))));
        key(area, "ENTER", true);
        key(area, "TAB", true);
        key(area, "ESCAPE", false);
        area.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                if (!e.isTemporary()) {
                    close(true);
                }
            }
        });
        int width = Math.max(box.width, Kit.scale(LEAST_WIDTH));
        int left = Math.max(0, Math.min(box.x, view.getWidth() - width));
        area.setBounds(left, box.y, width, Math.max(box.height + Kit.scale(ROOM), Kit.scale(LEAST_HEIGHT)));
        open = Optional.of(area);
        view.add(area);
        view.repaint();
        area.selectAll();
        area.requestFocusInWindow();
    }

    private void key(JTextArea area, String stroke, boolean keep) {
        area.getInputMap().put(KeyStroke.getKeyStroke(stroke), stroke);
        area.getActionMap().put(stroke, new AbstractAction() {
            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                close(keep);
                view.requestFocusInWindow();
            }
        });
    }

    /** @param keep false to leave the text as it was */
    void close(boolean keep) {
        open.ifPresent(area -> {
            open = Optional.empty();
            view.remove(area);
            view.repaint();
            done.accept(keep ? Optional.of(area.getText().strip().replaceAll("\\s+", " ")) : Optional.empty());
        });
    }
}
