package id.lintas.plugin.activity.ui;

import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.Causes;
import id.lintas.plugin.activity.Vocabulary;
import id.lintas.plugin.activity.WogType;
import java.awt.BorderLayout;
import java.util.Optional;
import javax.swing.BorderFactory;
import javax.swing.Box;
import javax.swing.BoxLayout;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import org.jspecify.annotations.Nullable;

/** The chosen activity: a head with its id, name and type, and all its fields. */
final class ActivityForm {

    private final EditorState state;
    private final JPanel component = new JPanel(new BorderLayout());
    private final JLabel heading = Kit.heading("");
    private final JLabel id = Kit.note("");
    private final JLabel category = Kit.chip("", "");
    private final JLabel type = Kit.chip("", "accent");
    private final JButton remove;
    private final JButton help;
    private final JScrollPane scroll;
    private Form<Activity> form;
    private boolean dated;

    ActivityForm(EditorState state) {
        this.state = state;
        remove = Kit.iconButton("trash3", state.text("button.removeActivity"), state::removeChosen);
        remove.setName("removeActivity");
        help = Kit.button(state.text("button.helpType"), "signpost-split", () -> reveal("deed"));
        help.setName("helpType");
        dated = state.host().data().dated();
        form = fields();
        component.setOpaque(false);
        component.add(head(), BorderLayout.NORTH);
        scroll = Kit.scroll(form.component());
        component.add(scroll, BorderLayout.CENTER);
    }

    JComponent component() {
        return component;
    }

    void show(@Nullable Activity activity) {
        if (dated != state.host().data().dated()) {
            dated = !dated;
            form = fields();
            scroll.setViewportView(form.component());
        }
        form.show(activity);
        remove.setEnabled(activity != null && !state.host().readOnly());
        if (activity == null) {
            return;
        }
        id.setText(activity.id());
        heading.setText(state.nameOf(activity));
        Optional<WogType> chosen = WogType.of(activity.type());
        category.setVisible(chosen.isPresent());
        chosen.ifPresent(t -> category.setText(state.text("concept." + t.category())));
        type.setText(state.text(chosen.map(t -> "concept." + t.id()).orElse("board.untyped")));
    }

    /** A month of the target leads to its date in a plan with dates, and the other way. */
    boolean reveal(String field) {
        return form.reveal(field.equals("due") || field.equals("dueDate") ? due() : field);
    }

    private String due() {
        return dated ? "dueDate" : "due";
    }

    private Form<Activity> fields() {
        Form<Activity> fresh = Form.ofElement(state.host(), Activity.class, "activities");
        fill(fresh);
        fresh.component().setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(16), Kit.scale(8)));
        return fresh;
    }

    private void fill(Form<Activity> form) {
        RolesSummary roles = new RolesSummary(state);
        TypeAdvice advice = new TypeAdvice(state);
        form.required().wide().text("name");
        form.required().wide().area("description", 2);
        form.required()
                .wide()
                .refs("causes", () -> Causes.all(state.host().context().project()));
        form.heading("agencies").required().text("lead");
        form.required().lines("partners", 2);
        form.wide().add("roles", roles.component(), roles::show);
        form.heading("type").required().choice("type", Choices.types(state));
        form.choice("secondType", Choices.types(state)).wide().text("typeReason");
        form.heading("help");
        advice.questions().forEach(q -> form.choice(q, advice.answers(q)));
        form.wide().add("advice", advice.component(), advice::show);
        form.heading("practice").choice("practice", Choices.of(state, Vocabulary.PRACTICES));
        form.choice("servicePattern", Choices.of(state, Vocabulary.SERVICE_PATTERNS));
        form.choice("serviceKind", Choices.of(state, Vocabulary.SERVICE_KINDS));
        form.heading("result").required().wide().text("output");
        form.required().wide().text("indicator").text("baseline").text("target").text("unit");
        if (dated) {
            form.text("dueDate");
        } else {
            form.number("due", 1, ActivityPlan.LAST_MONTH);
        }
        form.heading("benefits").checks("raised", Choices.of(state, Vocabulary.RAISED));
        form.checks("lowered", Choices.of(state, Vocabulary.LOWERED));
    }

    private JComponent head() {
        JPanel names = row();
        names.add(id);
        names.add(Box.createHorizontalStrut(Kit.scale(6)));
        names.add(heading);
        JPanel marks = row();
        marks.add(category);
        marks.add(Box.createHorizontalStrut(Kit.scale(6)));
        marks.add(type);
        marks.add(Box.createHorizontalStrut(Kit.scale(6)));
        marks.add(help);
        marks.add(Box.createHorizontalStrut(Kit.scale(6)));
        marks.add(remove);
        JPanel head = new JPanel(new BorderLayout(Kit.scale(8), 0));
        head.setOpaque(false);
        head.setBorder(BorderFactory.createCompoundBorder(
                BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")),
                BorderFactory.createEmptyBorder(Kit.scale(6), 0, Kit.scale(6), 0)));
        head.add(names, BorderLayout.CENTER);
        head.add(marks, BorderLayout.LINE_END);
        return head;
    }

    private static JPanel row() {
        JPanel row = new JPanel();
        row.setLayout(new BoxLayout(row, BoxLayout.LINE_AXIS));
        row.setOpaque(false);
        return row;
    }
}
