package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.awt.Rectangle;
import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JRadioButton;
import javax.swing.JTextField;
import javax.swing.SwingConstants;

/** One option: the mark for the right answer, its letter, its text and how long that is. */
final class OptionRow extends JPanel {

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final String option;
    private final JRadioButton right = new JRadioButton();
    private final JLabel letter = new JLabel();
    private final JTextField text = new JTextField();
    private final JLabel count = Kit.note("");
    private final JButton up;
    private final JButton down;
    private final JButton remove;
    private String question = "";
    private boolean showing;

    OptionRow(EditorHost<Quiz> host, QuizEdits edits, String option) {
        super(new BorderLayout(Kit.scale(8), 0));
        this.host = host;
        this.edits = edits;
        this.option = option;
        up = Kit.iconButton("chevron-up", "", () -> move(-1));
        down = Kit.iconButton("chevron-down", "", () -> move(1));
        remove = Kit.iconButton("x-lg", "", () -> edits.removeOption(question, option));
        setOpaque(false);
        setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(6), 0));
        add(mark(), BorderLayout.LINE_START);
        add(text, BorderLayout.CENTER);
        add(tools(), BorderLayout.LINE_END);
        text.putClientProperty("JTextField.placeholderText", host.text("option.hint"));
        text.setEditable(!host.readOnly());
        listen();
        bind("alt UP", () -> move(-1));
        bind("alt DOWN", () -> move(1));
        bind("alt ENTER", () -> edits.answer(question, option));
        bind("alt DELETE", () -> edits.removeOption(question, option));
    }

    String option() {
        return option;
    }

    void show(String questionId, Option shown, int place, int size, String answer) {
        question = questionId;
        showing = true;
        String name = Option.letter(place);
        letter.setText(name);
        right.setSelected(shown.id().equals(answer));
        if (!text.getText().equals(shown.text())) {
            int caret = Math.min(text.getCaretPosition(), shown.text().length());
            text.setText(shown.text());
            text.setCaretPosition(caret);
        }
        int length = shown.text().strip().length();
        count.setText(String.valueOf(length));
        count.setToolTipText(host.text("option.count", length));
        name(right, "right" + name, host.text("option.right", name));
        name(text, "option" + name, host.text("option.name", name));
        name(up, "optionUp" + name, host.text("option.up", name));
        name(down, "optionDown" + name, host.text("option.down", name));
        name(remove, "removeOption" + name, host.text("option.remove", name));
        right.setEnabled(!host.readOnly());
        up.setEnabled(!host.readOnly() && place > 0);
        down.setEnabled(!host.readOnly() && place < size - 1);
        remove.setEnabled(!host.readOnly());
        showing = false;
    }

    boolean focusText() {
        scrollRectToVisible(new Rectangle(0, 0, getWidth(), getHeight()));
        text.requestFocusInWindow();
        return true;
    }

    boolean focusMark() {
        right.requestFocusInWindow();
        return true;
    }

    boolean hasTextFocus() {
        return text.isFocusOwner();
    }

    @Override
    public Dimension getMaximumSize() {
        return new Dimension(Integer.MAX_VALUE, getPreferredSize().height);
    }

    private JComponent mark() {
        JPanel mark = new JPanel(new BorderLayout(Kit.scale(6), 0));
        mark.setOpaque(false);
        right.setOpaque(false);
        right.putClientProperty("html.disable", true);
        letter.putClientProperty("html.disable", true);
        letter.setPreferredSize(new Dimension(Kit.scale(12), letter.getPreferredSize().height));
        mark.add(right, BorderLayout.LINE_START);
        mark.add(letter, BorderLayout.CENTER);
        return mark;
    }

    private JComponent tools() {
        count.setHorizontalAlignment(SwingConstants.TRAILING);
        count.setPreferredSize(new Dimension(Kit.scale(26), Kit.scale(20)));
        up.setFocusable(false);
        down.setFocusable(false);
        remove.setFocusable(false);
        count.setMaximumSize(count.getPreferredSize());
        JPanel tools = new JPanel();
        tools.setLayout(new BoxLayout(tools, BoxLayout.LINE_AXIS));
        tools.setOpaque(false);
        count.setAlignmentY(CENTER_ALIGNMENT);
        tools.add(count);
        for (JButton tool : new JButton[] {up, down, remove}) {
            tool.setAlignmentY(CENTER_ALIGNMENT);
            tool.putClientProperty("FlatLaf.style", "margin: 5,2,5,2");
            tools.add(tool);
        }
        return tools;
    }

    private void listen() {
        right.addActionListener(e -> {
            edits.answer(question, option);
            right.setSelected(true);
        });
        Kit.onTyped(text, this::changed);
    }

    private void changed() {
        if (!showing) {
            edits.writeOption(question, option, text.getText());
        }
    }

    private void move(int by) {
        edits.moveOption(question, option, by);
        focusText();
    }

    private void bind(String key, Runnable deed) {
        Swing.bind(this, key, () -> {
            if (!host.readOnly()) {
                deed.run();
            }
        });
    }

    private static void name(JComponent component, String name, String spoken) {
        component.setName(name);
        component.getAccessibleContext().setAccessibleName(spoken);
        if (component instanceof JButton) {
            component.setToolTipText(spoken);
        }
    }
}
