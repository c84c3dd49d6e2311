package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Choice;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.TypeRules;
import java.awt.BorderLayout;
import java.util.List;
import java.util.stream.Collectors;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import javax.swing.text.DefaultCaret;

/** Which type the answers point to, why, and what would change it; a button takes it over. */
final class TypeAdvice {

    private static final int ALTERNATIVES = 3;

    private final EditorState state;
    private final TypeRules rules;
    private final JTextArea words = new JTextArea();
    private final JButton take;
    private final JPanel component = new JPanel(new BorderLayout(Kit.scale(12), 0));
    private String proposed = "";
    private String because = "";

    TypeAdvice(EditorState state) {
        this.state = state;
        rules = TypeRules.of(state.host().context());
        take = Kit.button(state.text("button.takeType", ""), "check-lg", this::take);
        take.setName("takeType");
        words.setName("typeAdvice");
        words.setEditable(false);
        words.setOpaque(false);
        words.setLineWrap(true);
        words.setWrapStyleWord(true);
        words.setBorder(null);
        DefaultCaret still = new DefaultCaret(); // one that follows new text would scroll the form
        still.setUpdatePolicy(DefaultCaret.NEVER_UPDATE);
        words.setCaret(still);
        words.getAccessibleContext().setAccessibleName(state.text("field.advice"));
        JPanel side = new JPanel(new BorderLayout());
        side.setOpaque(false);
        side.add(take, BorderLayout.NORTH);
        component.setOpaque(false);
        component.add(words, BorderLayout.CENTER);
        component.add(side, BorderLayout.LINE_END);
    }

    JComponent component() {
        return component;
    }

    List<Choice> answers(String field) {
        return rules.questions().stream()
                .filter(q -> q.field().equals(field))
                .flatMap(q -> q.answers().stream())
                .map(a -> Choice.of(a, state.text("answer." + field + "." + a)))
                .toList();
    }

    List<String> questions() {
        return rules.questions().stream().map(TypeRules.Question::field).toList();
    }

    void show(Activity activity) {
        proposed = rules.proposal(activity).map(TypeRules.Rule::type).orElse("");
        because = rules.proposal(activity).map(this::because).orElse("");
        words.setText(proposed.isEmpty() ? asks(activity) : advice(activity));
        words.setForeground(Kit.color(proposed.isEmpty() ? "text2" : "text"));
        take.setVisible(!proposed.isEmpty() && !proposed.equals(activity.type()));
        take.setEnabled(!state.host().readOnly());
        if (!proposed.isEmpty()) {
            take.setText(state.text("button.takeType", type(proposed)));
        }
    }

    private String asks(Activity activity) {
        return rules.asks(activity)
                .map(field -> state.text("advice.asks", state.text("field." + field)))
                .orElse("");
    }

    private String advice(Activity activity) {
        String chosen = proposed.equals(activity.type()) ? "advice.same" : "advice.proposal";
        String slide = state.text("concept." + proposed + ".slide");
        String text = state.text(chosen, type(proposed), because, slide);
        String others = rules.alternatives(activity).stream()
                .limit(ALTERNATIVES)
                .map(a -> state.text("advice.otherwise", words(a.change()), type(a.type())))
                .collect(Collectors.joining(" "));
        return others.isEmpty() ? text : text + "\n" + others;
    }

    private String because(TypeRules.Rule rule) {
        return rule.when().stream().map(this::words).collect(Collectors.joining(", "));
    }

    private String words(TypeRules.Condition condition) {
        return state.text("answer." + condition.field() + "." + condition.answer() + ".because");
    }

    private String type(String id) {
        return state.text("concept." + id);
    }

    private void take() {
        String type = proposed;
        String reason = state.text("advice.reason", type(type), because);
        state.edit(
                state.chosenId(),
                "edit.type",
                "",
                a -> a.typeReason().isBlank() ? a.with("type", type).with("typeReason", reason) : a.with("type", type));
    }
}
