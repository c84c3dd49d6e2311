package id.lintas.plugin.quiz.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.ConceptList;
import id.lintas.plugin.quiz.Draft;
import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.FlowLayout;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** A question that could be taken over, whole, with its right answer marked by icon and word. */
final class DraftPreview {

    private final EditorHost<Quiz> host;
    private final JPanel text = new JPanel(new WidthColumn(8));
    private final JButton use;
    private final JLabel state = Kit.note("");
    private final JPanel panel = new JPanel(new BorderLayout());
    private Optional<Draft> shown = Optional.empty();

    DraftPreview(EditorHost<Quiz> host, String name, Consumer<Draft> used) {
        this.host = host;
        use = Kit.button(host.text("action.use"), "plus-lg", () -> shown.ifPresent(used));
        use.setName("use-" + name);
        Swing.surface(panel);
        text.setOpaque(false);
        JPanel below = new JPanel(new FlowLayout(FlowLayout.LEADING, Kit.scale(8), Kit.scale(8)));
        below.setOpaque(false);
        below.setBorder(BorderFactory.createEmptyBorder(0, Kit.scale(12), 0, 0));
        below.add(use);
        below.add(state);
        panel.add(Scrolling.vertically(text), BorderLayout.CENTER);
        panel.add(below, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    void show(Optional<Draft> draft, boolean used) {
        use.setEnabled(draft.isPresent() && !host.readOnly());
        state.setText(used ? host.text("drafts.used") : "");
        state.setIcon(used ? Kit.icon("check2", 14, "ok") : null);
        if (draft.equals(shown)) {
            return;
        }
        shown = draft;
        text.removeAll();
        draft.ifPresent(d -> fill(d.question()));
        text.revalidate();
        text.repaint();
    }

    private void fill(Question question) {
        add(Paragraph.of(question.stem(), Paragraph.MIDDLE, "text"));
        List<Option> options = question.options();
        for (Option option : options) {
            boolean right = option.id().equals(question.answer());
            String line = host.text("try.option", Option.letter(options.indexOf(option)), option.text());
            add(
                    right
                            ? new IconLine("check-circle-fill", "ok", line + "  (" + host.text("drafts.answer") + ")")
                            : new IconLine("", "", line));
        }
        add(Paragraph.of(question.explanation(), Paragraph.BODY, "text2"));
        String concept = ConceptList.of(host.context()).term(question.concept(), host.context());
        add(Paragraph.of(host.text("field.concept") + ": " + concept, Paragraph.BODY, "text3"));
        add(Paragraph.of(host.text("field.source") + ": " + question.source(), Paragraph.BODY, "text3"));
    }

    private void add(Component line) {
        text.add(line);
    }
}
