package id.lintas.api.ui;

import java.awt.Dimension;
import java.awt.Insets;
import java.awt.event.FocusAdapter;
import java.awt.event.FocusEvent;
import java.awt.event.KeyAdapter;
import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.JPanel;

/**
 * Some choices side by side, of which one or none is on. One stop for Tab; arrows move and choose, a letter or digit
 * chooses, Delete and a second click take the choice back.
 */
final class Segments extends JPanel implements WidthDependent {

    private static final long serialVersionUID = 1;

    private final transient List<Choice> choices;
    private final transient Consumer<String> picked;
    private final List<SegmentButton> buttons = new ArrayList<>();
    private String selected = "";
    private boolean editable = true;

    /** @param picked told the id, or an empty text when the choice is taken back */
    Segments(List<Choice> choices, String name, KitTexts texts, Consumer<String> picked) {
        this.choices = List.copyOf(choices);
        this.picked = picked;
        setLayout(null);
        Plain.style(this, "segments");
        getAccessibleContext().setAccessibleName(name);
        for (Choice choice : choices) {
            SegmentButton button = new SegmentButton(choice, texts.get("segment", name, choice.label()));
            button.addActionListener(e -> pick(choice.id().equals(selected) ? "" : choice.id(), button));
            button.addKeyListener(new Keys());
            button.addFocusListener(new Roving(button));
            buttons.add(button);
            add(button);
        }
        select("");
    }

    void select(String id) {
        selected = id;
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(choices.get(i).id().equals(id));
        }
        if (buttons.stream().noneMatch(SegmentButton::isFocusOwner)) {
            int stop = Math.max(0, index(id));
            for (int i = 0; i < buttons.size(); i++) {
                buttons.get(i).setFocusable(i == stop);
            }
        }
    }

    @Override
    public int heightFor(int width) {
        return arrange(width, false);
    }

    @Override
    public Dimension getPreferredSize() {
        Insets insets = getInsets();
        int width = insets.left + insets.right;
        for (SegmentButton button : buttons) {
            width += button.getPreferredSize().width;
        }
        return new Dimension(width, heightFor(getWidth() > 0 ? getWidth() : width));
    }

    @Override
    public Dimension getMinimumSize() {
        return getPreferredSize();
    }

    @Override
    public Dimension getMaximumSize() {
        return getPreferredSize();
    }

    @Override
    public void doLayout() {
        arrange(getWidth(), true);
    }

    /** In one row, or in more where they do not fit. */
    private int arrange(int width, boolean place) {
        Insets insets = getInsets();
        int x = insets.left;
        int y = insets.top;
        int row = 0;
        for (SegmentButton button : buttons) {
            Dimension wanted = button.getPreferredSize();
            if (x > insets.left && x + wanted.width > width - insets.right) {
                x = insets.left;
                y += row;
            }
            if (place) {
                button.setBounds(x, y, wanted.width, wanted.height);
            }
            x += wanted.width;
            row = wanted.height;
        }
        return y + row + insets.bottom;
    }

    /** Where the focus goes when one goes to the control. */
    SegmentButton stop() {
        return buttons.get(Math.max(0, index(selected)));
    }

    SegmentButton button(int index) {
        return buttons.get(index);
    }

    void setEditable(boolean editable) {
        this.editable = editable;
        buttons.forEach(b -> b.setEnabled(editable));
    }

    private void pick(String id, SegmentButton button) {
        if (!editable) {
            return;
        }
        select(id);
        button.setFocusable(true);
        button.requestFocusInWindow();
        picked.accept(id);
    }

    private int index(String id) {
        for (int i = 0; i < choices.size(); i++) {
            if (choices.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void pick(int index) {
        if (index >= 0 && index < choices.size() && !choices.get(index).id().equals(selected)) {
            pick(choices.get(index).id(), buttons.get(index));
        }
    }

    private final class Keys extends KeyAdapter {

        @Override
        public void keyPressed(KeyEvent e) {
            int present = index(selected);
            switch (e.getKeyCode()) {
                case KeyEvent.VK_LEFT, KeyEvent.VK_UP -> pick(present < 0 ? choices.size() - 1 : present - 1);
                case KeyEvent.VK_RIGHT, KeyEvent.VK_DOWN -> pick(present + 1);
                case KeyEvent.VK_HOME -> pick(0);
                case KeyEvent.VK_END -> pick(choices.size() - 1);
                case KeyEvent.VK_DELETE, KeyEvent.VK_BACK_SPACE -> pick("", stop());
                default -> {
                    return;
                }
            }
            e.consume();
        }

        @Override
        public void keyTyped(KeyEvent e) {
            String typed = String.valueOf(e.getKeyChar());
            for (int i = 0; i < choices.size(); i++) {
                if (!typed.isBlank() && choices.get(i).label().regionMatches(true, 0, typed, 0, 1)) {
                    pick(i);
                    return;
                }
            }
        }
    }

    /** Only the segment that has the focus is a stop for Tab. */
    private final class Roving extends FocusAdapter {

        private final SegmentButton button;

        Roving(SegmentButton button) {
            this.button = button;
        }

        @Override
        public void focusGained(FocusEvent e) {
            buttons.forEach(b -> b.setFocusable(b == button));
        }
    }
}
