package id.lintas.app.keys;

import id.lintas.api.ui.Kit;
import id.lintas.app.action.ActionModel;
import id.lintas.app.action.KeyNames;
import id.lintas.app.text.AppTexts;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** Below the list: what can be done with the chosen command's keys, and what to do about a key that another one has. */
final class KeyChange {

    private final AppTexts texts;
    private final List<ActionModel> actions;
    private final Function<ActionModel, String> name;
    private final KeyEditor.Store store;
    private final Runnable changed;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 0, fillx, gapx 8, gapy 6, hidemode 3", "[160:200,fill][][][][][grow]", "[center][]"));
    private final KeyCapture capture;
    private final JButton change;
    private final JButton remove;
    private final JButton reset;
    private final JLabel message = Kit.note("");
    private final JButton move;
    private final JButton leave;
    private Optional<ActionModel> action = Optional.empty();
    private Optional<KeyStroke> disputed = Optional.empty();
    /** Whether the next key takes the place of those that the command has. */
    private boolean changing;

    KeyChange(
            AppTexts texts,
            List<ActionModel> actions,
            Function<ActionModel, String> name,
            KeyEditor.Store store,
            Runnable changed) {
        this.texts = texts;
        this.actions = actions;
        this.name = name;
        this.store = store;
        this.changed = changed;
        capture = new KeyCapture(texts.get("keys.press"), "keysNew", this::pressed);
        change = button("keys.change", "keysChange", this::askForOther);
        remove = button("keys.remove", "keysRemove", this::remove);
        reset = button("keys.reset", "keysReset", this::reset);
        move = button("keys.conflict.move", "keysMove", () -> disputed.ifPresent(this::take));
        leave = button("keys.conflict.leave", "keysLeave", () -> show(action));
        message.setName("keysMessage");
        message.putClientProperty("FlatLaf.styleClass", "caption");
        panel.setOpaque(false);
        panel.add(capture);
        panel.add(change);
        panel.add(remove);
        panel.add(reset, "wrap");
        panel.add(message, "span, split 3, wmin 0");
        panel.add(move);
        panel.add(leave);
    }

    private JButton button(String text, String id, Runnable deed) {
        JButton button = Kit.button(texts.get(text), "", deed);
        button.setName(id);
        return button;
    }

    JComponent component() {
        return panel;
    }

    void show(Optional<ActionModel> chosen) {
        action = chosen;
        disputed = Optional.empty();
        changing = false;
        capture.setText("");
        capture.setEnabled(chosen.isPresent());
        boolean has = chosen.filter(a -> !store.bindings().keys(a).isEmpty()).isPresent();
        change.setEnabled(has);
        remove.setEnabled(has);
        reset.setEnabled(chosen.filter(a -> store.bindings().isChanged(a.id())).isPresent());
        say(chosen.map(a -> texts.get("keys.chosen", name.apply(a))).orElse(" "), false);
    }

    private void say(String text, boolean choice) {
        message.setText(text);
        message.setForeground(Kit.color(choice ? "warn" : "text2"));
        move.setVisible(choice);
        leave.setVisible(choice);
    }

    private void pressed(KeyStroke key) {
        capture.setText(KeyNames.of(key));
        if (!KeyRules.isPossible(key)) {
            say(texts.get("keys.impossible", KeyNames.of(key)), false);
            return;
        }
        action.ifPresent(a -> {
            Optional<ActionModel> owner = store.bindings().owner(actions, key, a.id());
            if (owner.isPresent()) {
                disputed = Optional.of(key);
                say(texts.get("keys.conflict", KeyNames.of(key), name.apply(owner.get()), name.apply(a)), true);
                move.requestFocusInWindow();
            } else {
                take(key);
            }
        });
    }

    private void askForOther() {
        changing = true;
        action.ifPresent(a -> say(texts.get("keys.change.press", name.apply(a)), false));
        capture.requestFocusInWindow();
    }

    private void take(KeyStroke key) {
        boolean instead = changing;
        action.ifPresent(a -> {
            KeyBindings moved = store.bindings().move(actions, key, a);
            store(instead ? moved.with(a, List.of(key)) : moved);
        });
        capture.requestFocusInWindow();
    }

    /** The one that was added last goes first. */
    private void remove() {
        action.ifPresent(a -> {
            List<KeyStroke> keys = store.bindings().keys(a);
            store(store.bindings().with(a, keys.subList(0, keys.size() - 1)));
        });
    }

    private void reset() {
        action.ifPresent(
                a -> store(store.bindings().with(a, store.bindings().preset().keys(a))));
    }

    private void store(KeyBindings bindings) {
        store.change(bindings);
        changed.run();
    }
}
