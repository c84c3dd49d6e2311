package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.util.ArrayList;
import java.util.List;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** The options of the selected question, one row each. A row stays with its option, so the caret survives a move. */
final class OptionRows extends JPanel {

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final List<OptionRow> rows = new ArrayList<>();
    private final JPanel column = new JPanel();
    private final JButton add;
    private String question = "";

    OptionRows(EditorHost<Quiz> host, QuizEdits edits) {
        super(new BorderLayout());
        this.host = host;
        this.edits = edits;
        setOpaque(false);
        column.setOpaque(false);
        column.setLayout(new BoxLayout(column, BoxLayout.PAGE_AXIS));
        column.setFocusTraversalPolicyProvider(true);
        column.setFocusTraversalPolicy(new PastMarks());
        add = Kit.button(host.text("action.add-option"), "plus-lg", this::addOption);
        add.setName("addOption");
        add.putClientProperty("JButton.buttonType", "borderless");
        Box below = Box.createHorizontalBox();
        below.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(40), 0, 0));
        below.add(add);
        below.add(Box.createHorizontalGlue());
        below.add(Kit.note(host.text("options.note")));
        add(column, BorderLayout.CENTER);
        add(below, BorderLayout.SOUTH);
    }

    /** Brings the rows to the question; null empties them. */
    void show(@Nullable Question shown) {
        List<Option> options = shown == null ? List.of() : shown.options();
        String answer = shown == null ? "" : shown.answer();
        question = shown == null ? "" : shown.id();
        List<String> ids = options.stream().map(Option::id).toList();
        if (!ids.equals(rows.stream().map(OptionRow::option).toList())) {
            arrange(ids);
        }
        for (int i = 0; i < options.size(); i++) {
            rows.get(i).show(question, options.get(i), i, options.size(), answer);
        }
        add.setEnabled(shown != null && !host.readOnly() && options.size() < Question.MAX_OPTIONS);
    }

    /** Puts the focus into that option's text, or into the first one's. */
    boolean reveal(String option) {
        return rows.stream()
                .filter(row -> option.isEmpty() || row.option().equals(option))
                .findFirst()
                .map(OptionRow::focusText)
                .orElse(option.isEmpty() && add.requestFocusInWindow());
    }

    /** Puts the focus on the first mark for the right answer. */
    boolean revealAnswer() {
        return rows.stream().findFirst().map(OptionRow::focusMark).orElse(false);
    }

    private void arrange(List<String> ids) {
        List<OptionRow> known = new ArrayList<>(rows);
        OptionRow focused =
                known.stream().filter(OptionRow::hasTextFocus).findFirst().orElse(null);
        rows.clear();
        column.removeAll();
        for (String id : ids) {
            OptionRow row = known.stream()
                    .filter(r -> r.option().equals(id))
                    .findFirst()
                    .orElseGet(() -> new OptionRow(host, edits, id));
            rows.add(row);
            column.add(row);
        }
        if (focused != null && rows.contains(focused)) {
            focused.focusText();
        }
        revalidate();
        repaint();
    }

    private void addOption() {
        edits.addOption(question);
        if (!rows.isEmpty()) {
            rows.get(rows.size() - 1).focusText();
        }
    }
}
