package id.lintas.app.classquiz;

import id.lintas.api.ui.Kit;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.view.ListTables;
import id.lintas.engine.classquiz.PageOptions;
import id.lintas.engine.classquiz.PageOptions.Feedback;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JSpinner;
import javax.swing.JTable;
import javax.swing.JTextField;
import javax.swing.SpinnerNumberModel;
import net.miginfocom.swing.MigLayout;

/** Which questions are in the quiz, and what becomes of it: a page to hand out, or a show on the projector. */
final class QuestionTab {

    private static final int MOST = 500;

    private final ClassQuizDesk desk;
    private final AppTexts texts;
    private final QuestionRows rows;
    private final JTable table;
    private final JTextField title = new JTextField();
    private final JSpinner count = new JSpinner(new SpinnerNumberModel(20, 1, MOST, 1));
    private final JComboBox<String> feedback = new JComboBox<>();
    private final JLabel chosen = Kit.note("");
    private final RemarkArea remarks;
    private final JButton play;
    private final JButton handOut;
    private final JPanel panel = new JPanel(
            new MigLayout("insets 12, fill, wrap 1, gapy 8, hidemode 3", "[grow,fill]", "[][][grow,fill][]8[]"));

    QuestionTab(ClassQuizDesk desk, AppTexts texts) {
        this.desk = desk;
        this.texts = texts;
        this.rows = new QuestionRows(desk, texts);
        this.table = new JTable(rows);
        this.remarks = new RemarkArea("classQuizRemarks", texts.get("class-quiz.remarks"));
        this.play = Kit.button(texts.get("class-quiz.play"), "easel", desk::play);
        this.handOut = Kit.button(texts.get("class-quiz.hand-out"), "download", this::handOut);
        ListTables.prepare(table, "classQuestions", texts.get("class-quiz.questions"), 60, 380, 180, 180);
        table.getColumnModel().getColumn(QuestionRows.CHOSEN).setMaxWidth(Kit.scale(80));
        ListTables.onKey(table, "SPACE", this::toggle);
        play.setName("classQuizPlay");
        handOut.setName("classQuizHandOut");
        panel.add(head());
        panel.add(chosen);
        panel.add(new JScrollPane(table), "h 120:300, wmin 0");
        panel.add(remarks.component(), "h 40:90:160, wmin 0");
        panel.add(foot());
        refresh();
    }

    private JComponent head() {
        JPanel head = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][grow,fill]16[][][][]"));
        head.add(label("class-quiz.name", title));
        title.setName("classQuizTitle");
        Kit.onTyped(title, () -> desk.title(title.getText()));
        head.add(title, "wmin 120");
        head.add(label("class-quiz.count", count));
        count.setName("classQuizCount");
        ((JSpinner.DefaultEditor) count.getEditor())
                .getTextField()
                .getAccessibleContext()
                .setAccessibleName(texts.get("class-quiz.count"));
        head.add(count);
        JButton pick = Kit.button(texts.get("class-quiz.pick"), "", () -> desk.pick((Integer) count.getValue()));
        pick.setName("classQuizPick");
        pick.setToolTipText(texts.get("class-quiz.pick.tip"));
        head.add(pick);
        JButton again = Kit.iconButton("arrow-repeat", texts.get("class-quiz.again"), desk::again);
        again.setName("classQuizAgain");
        head.add(again);
        return head;
    }

    private JLabel label(String key, JComponent field) {
        JLabel label = new JLabel(texts.get(key));
        label.setLabelFor(field);
        field.getAccessibleContext().setAccessibleName(texts.get(key));
        return label;
    }

    private JComponent foot() {
        DefaultComboBoxModel<String> choices = new DefaultComboBoxModel<>();
        for (Feedback one : Feedback.values()) {
            choices.addElement(texts.get("class-quiz.feedback." + one.name().toLowerCase(Locale.ROOT)));
        }
        feedback.setModel(choices);
        feedback.setName("classQuizFeedback");
        JPanel foot = new JPanel(new MigLayout("insets 0, fillx, gapx 8", "[][0:320,fill]push"));
        foot.add(label("class-quiz.feedback", feedback));
        foot.add(feedback, "wrap");
        foot.add(play, "span, split 2, align trailing");
        foot.add(handOut);
        return foot;
    }

    private void handOut() {
        Feedback wished = List.of(Feedback.values()).get(Math.max(0, feedback.getSelectedIndex()));
        desk.handOut(new PageOptions(wished, OptionalLong.empty()));
    }

    private void toggle() {
        int row = table.getSelectedRow();
        if (row >= 0) {
            desk.choose(rows.question(row), !desk.isChosen(rows.question(row)));
        }
    }

    void refresh() {
        rows.refresh();
        if (!title.getText().equals(desk.title())) {
            title.setText(desk.title());
        }
        int many = desk.quiz().map(q -> q.questions().size()).orElse(0);
        Formats formats = Formats.of(texts);
        chosen.setText(
                desk.questions().isEmpty()
                        ? texts.get("class-quiz.none")
                        : texts.get(
                                "class-quiz.chosen",
                                formats.number(many),
                                formats.number(desk.questions().size())));
        play.setEnabled(many > 0);
        handOut.setEnabled(many > 0);
        remarks.show(desk.remarks());
    }

    JComponent component() {
        return panel;
    }
}
