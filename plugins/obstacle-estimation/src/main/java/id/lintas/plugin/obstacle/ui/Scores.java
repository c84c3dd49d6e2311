package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import java.awt.BorderLayout;
import java.awt.event.ActionEvent;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.AbstractAction;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.KeyStroke;

/** A value of 1 to 5 that is in no data yet, with the word for it beside: by click, or by its digit while the focus is here. */
final class Scores extends JPanel {

    private static final long serialVersionUID = 1L;

    private final String words;
    private final transient EditorHost<?> host;
    private final transient Runnable listener;
    private final Segments segments;
    private final JLabel word = Kit.note("");
    private final String prefix;
    private int value;

    /**
     * @param name of the control and of its segments: {@code voteLikelihood-3}
     * @param words the beginning of the texts that say what 1 to 5 mean
     * @param title the name of the scale
     */
    Scores(EditorHost<?> host, String name, String words, String title, Runnable listener) {
        super(new BorderLayout(Kit.scale(12), Kit.scale(4)));
        this.host = host;
        this.listener = listener;
        this.prefix = name + "-";
        this.words = words;
        List<Choice> choices = IntStream.rangeClosed(1, 5)
                .mapToObj(i -> Choice.of(prefix + i, String.valueOf(i)))
                .toList();
        segments = new Segments(title, choices, "", id -> set(Integer.parseInt(id.substring(prefix.length()))));
        segments.toggles()
                .forEach(t -> t.getAccessibleContext()
                        .setAccessibleName(title + " " + t.getText() + ", " + host.text(words + t.getText())));
        setOpaque(false);
        add(Kit.heading(title), BorderLayout.NORTH);
        add(segments, BorderLayout.WEST);
        add(word, BorderLayout.CENTER);
        IntStream.rangeClosed(1, 5).forEach(this::bind);
    }

    /** 0 until one is chosen. */
    int value() {
        return value;
    }

    void set(int chosen) {
        value = chosen;
        for (JToggleButton toggle : segments.toggles()) {
            toggle.setSelected(toggle.getName().equals(prefix + chosen));
        }
        word.setText(chosen == 0 ? "" : host.text(words + chosen));
        listener.run();
    }

    void clear() {
        segments.clear();
        set(0);
    }

    void focus() {
        segments.toggles().get(Math.max(0, value - 1)).requestFocusInWindow();
    }

    private void bind(int digit) {
        String key = "value" + digit;
        getInputMap(JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT)
                .put(KeyStroke.getKeyStroke((char) ('0' + digit)), key);
        getActionMap().put(key, new AbstractAction() {

            private static final long serialVersionUID = 1L;

            @Override
            public void actionPerformed(ActionEvent e) {
                set(digit);
            }
        });
    }
}
