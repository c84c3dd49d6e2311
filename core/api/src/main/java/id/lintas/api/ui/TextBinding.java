package id.lintas.api.ui;

import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.swing.text.AbstractDocument;
import javax.swing.text.BadLocationException;
import javax.swing.text.JTextComponent;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a text component and a value together. What is typed is left as it is typed, even if the record tidies it; the
 * tidy form appears when the focus leaves.
 */
final class TextBinding<V> {

    private final JTextComponent component;
    private final Function<String, V> parse;
    private final Function<V, String> format;
    private final Consumer<V> edit;
    private @Nullable V shown;
    private boolean showing;
    private boolean editing;

    TextBinding(JTextComponent component, Function<String, V> parse, Function<V, String> format, Consumer<V> edit) {
        this.component = component;
        this.parse = parse;
        this.format = format;
        this.edit = edit;
        Kit.onTyped(component, this::changed);
        component.addFocusListener(new FocusAdapter() {
            @Override
            public void focusLost(FocusEvent e) {
                tidy();
            }
        });
    }

    void show(V value) {
        shown = value;
        if (!editing) {
            tidy();
        }
    }

    private void tidy() {
        if (shown != null && !Objects.equals(parse.apply(component.getText()), shown)) {
            bring(format.apply(shown));
        }
    }

    /** Replaces only what differs, so that the caret stays in its word. */
    private void bring(String text) {
        String old = component.getText();
        int start = 0;
        int shorter = Math.min(old.length(), text.length());
        while (start < shorter && old.charAt(start) == text.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.charAt(old.length() - 1 - end) == text.charAt(text.length() - 1 - end)) {
            end++;
        }
        showing = true;
        try {
            ((AbstractDocument) component.getDocument())
                    .replace(start, old.length() - end - start, text.substring(start, text.length() - end), null);
        } catch (BadLocationException e) {
            throw new IllegalStateException(e);
        } finally {
            showing = false;
        }
    }

    private void changed() {
        if (showing) {
            return;
        }
        editing = true;
        try {
            edit.accept(parse.apply(component.getText()));
        } finally {
            editing = false;
        }
    }
}
