package id.lintas.plugin.activity.ui;

import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Component;
import java.awt.event.ActionEvent;
import java.awt.event.MouseEvent;
import javax.swing.Action;
import javax.swing.JComponent;
import javax.swing.KeyStroke;

/** An editor of the activities, laid out but without a window, and what people do with it. */
final class Editors {

    private Editors() {}

    static EditorFixture<ActivityPlan> open(ActivityPlan plan) {
        EditorFixture<ActivityPlan> editor = EditorFixture.open(Samples.project(), new ActivityEditorFactory(), plan);
        editor.run(() -> layOut(editor.component()));
        return editor;
    }

    static Activity activity(EditorFixture<ActivityPlan> editor, String id) {
        return editor.data().activity(id).orElseThrow();
    }

    /** Lays everything out as if it stood in a window of that size. */
    static void layOut(JComponent component) {
        component.setSize(860, 608);
        layOutChildren(component);
        layOutChildren(component);
    }

    private static void layOutChildren(Component component) {
        if (component instanceof java.awt.Container container) {
            container.doLayout();
            for (Component child : container.getComponents()) {
                layOutChildren(child);
            }
        }
    }

    /** What happens on a key, without the focus that a window would give. */
    static void press(EditorFixture<?> editor, String name, String stroke) {
        JComponent control = editor.named(name, JComponent.class);
        editor.run(() -> {
            Object key = control.getInputMap(JComponent.WHEN_FOCUSED).get(KeyStroke.getKeyStroke(stroke));
            Action action = control.getActionMap().get(key);
            if (action.accept(control)) {
                action.actionPerformed(new ActionEvent(control, ActionEvent.ACTION_PERFORMED, stroke));
            }
        });
    }

    /** Presses at one place of a control, moves, and lets go at another. */
    static void drag(EditorFixture<?> editor, JComponent control, int fromX, int fromY, int toX, int toY) {
        drag(editor, control, fromX, fromY, toX, toY, 0);
    }

    /** @param held keys that are down, such as {@link MouseEvent#SHIFT_DOWN_MASK} */
    static void drag(EditorFixture<?> editor, JComponent control, int fromX, int fromY, int toX, int toY, int held) {
        editor.run(() -> {
            control.dispatchEvent(mouse(control, MouseEvent.MOUSE_PRESSED, fromX, fromY, held));
            control.dispatchEvent(mouse(control, MouseEvent.MOUSE_DRAGGED, toX, toY, held));
            control.dispatchEvent(mouse(control, MouseEvent.MOUSE_RELEASED, toX, toY, held));
        });
    }

    private static MouseEvent mouse(Component control, int id, int x, int y, int held) {
        int button = id == MouseEvent.MOUSE_DRAGGED ? MouseEvent.NOBUTTON : MouseEvent.BUTTON1;
        return new MouseEvent(control, id, 0, MouseEvent.BUTTON1_DOWN_MASK | held, x, y, 1, false, button);
    }
}
