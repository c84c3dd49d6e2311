package id.lintas.app.answers;

import id.lintas.api.ui.Kit;
import id.lintas.app.answers.AnswerList.Shown;
import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.app.text.Ordering;
import id.lintas.app.view.ListTables;
import id.lintas.engine.review.Submission;
import id.lintas.engine.review.answers.AnswerBoard;
import id.lintas.engine.review.answers.Question;
import id.lintas.engine.review.similar.Source;
import java.awt.BorderLayout;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.swing.BorderFactory;
import javax.swing.DefaultComboBoxModel;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.KeyStroke;
import net.miginfocom.swing.MigLayout;

/** One question, all groups. J and K walk the answers, 1 to 4 mark, C comments, Ctrl+Right goes to the next question. */
public final class AnswersPage implements AutoCloseable {

    private record Ready(AnswerBoard board, List<Shown> cards) {}

    private final ClassTexts classTexts;
    private final AppTexts texts;
    private final AnswerMarks marks;
    private final JComboBox<Question> questions = new JComboBox<>();
    private final JCheckBox joined = new JCheckBox();
    private final JLabel count = Kit.note("");
    private final JLabel criterion = Kit.note("");
    private final AnswerList list;
    private final JTextField comment = new JTextField();
    private final JPanel panel = new JPanel(new BorderLayout());
    private final List<Runnable> stops;
    private List<Question> known = List.of();
    /** What an earlier choice still brings is not wanted. */
    private int round;

    private boolean filling;

    /**
     * @param labels what a person calls a question
     * @param open opens a project
     */
    public AnswersPage(
            ClassTexts classTexts,
            AppTexts texts,
            AnswerMarks marks,
            Function<Question, String> labels,
            Consumer<Submission> open) {
        this.classTexts = classTexts;
        this.texts = texts;
        this.marks = marks;
        this.list = new AnswerList(texts, marks);
        panel.setName("answersPage");
        panel.setFocusable(false);
        panel.add(bar(labels), BorderLayout.NORTH);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(scroll);
        panel.add(foot(), BorderLayout.SOUTH);
        keys(open);
        list.addListSelectionListener(e -> showCriterion());
        stops = List.of(classTexts.desk().listen(this::refresh), marks.listen(this::marked));
        refresh();
    }

    private JComponent bar(Function<Question, String> labels) {
        JPanel bar = new JPanel(new MigLayout("insets 8 12 8 12, fillx, gapx 8", "[0:320]4[]4[]12[]push[0:pref]"));
        questions.setName("question");
        questions.setMaximumRowCount(20);
        questions.setRenderer(new QuestionLine(labels));
        questions.getAccessibleContext().setAccessibleName(texts.get("answers.question"));
        questions.addActionListener(e -> {
            if (!filling) {
                show();
            }
        });
        bar.add(questions, "growx, wmin 0");
        bar.add(button("chevron-left", "answers.previous", "previousQuestion", -1));
        bar.add(button("chevron-right", "answers.next", "nextQuestion", 1));
        joined.setText(texts.get("answers.join"));
        joined.setName("joinAlike");
        joined.setSelected(true);
        joined.addActionListener(e -> show());
        bar.add(joined);
        count.setName("answersCount");
        bar.add(count, "wmin 0");
        return bar;
    }

    private JButton button(String icon, String key, String name, int by) {
        JButton button = Kit.iconButton(icon, texts.get(key), () -> turn(by));
        button.setName(name);
        return button;
    }

    private JComponent foot() {
        JPanel foot = new JPanel(new MigLayout("insets 6 12 6 12, fillx, gapx 8, wrap 1", "[grow,fill,0:0]"));
        foot.setBorder(BorderFactory.createMatteBorder(1, 0, 0, 0, Kit.color("line")));
        comment.setName("answerComment");
        comment.putClientProperty("JTextField.placeholderText", texts.get("answers.comment.hint"));
        comment.getAccessibleContext().setAccessibleName(texts.get("answers.comment"));
        ListTables.onKey(comment, "ENTER", this::say);
        ListTables.onKey(comment, "ESCAPE", list::requestFocusInWindow);
        foot.add(criterion, "wmin 0");
        foot.add(comment, "wmin 0");
        foot.add(Kit.wrapped(texts.get("answers.keys"), "caption"), "wmin 0");
        return foot;
    }

    private void keys(Consumer<Submission> open) {
        ListTables.onKey(list, "J", () -> list.walk(1));
        ListTables.onKey(list, "K", () -> list.walk(-1));
        // Not the press: the field would get the letter itself.
        ListTables.onKey(list, "typed c", comment::requestFocusInWindow);
        ListTables.onKey(list, "ctrl Z", marks::undo);
        ListTables.onKey(
                list,
                "ENTER",
                () -> list.chosen()
                        .ifPresent(s -> open.accept(s.card().first().source().submission())));
        for (int level = 0; level <= 4; level++) {
            int given = level;
            ListTables.onKey(
                    list,
                    String.valueOf(level),
                    () -> list.chosen().ifPresent(s -> marks.mark(s.card(), s.question(), given)));
        }
        // The list has keys of its own of that name.
        for (JComponent place : List.of(list, panel)) {
            place.getInputMap().put(KeyStroke.getKeyStroke("ctrl RIGHT"), "ctrl RIGHT");
            place.getInputMap().put(KeyStroke.getKeyStroke("ctrl LEFT"), "ctrl LEFT");
            ListTables.onKey(place, "ctrl RIGHT", () -> turn(1));
            ListTables.onKey(place, "ctrl LEFT", () -> turn(-1));
        }
    }

    private void say() {
        String text = comment.getText().strip();
        if (!text.isEmpty()) {
            list.chosen().ifPresent(s -> marks.comment(s.card(), s.question(), text));
        }
        comment.setText("");
        list.requestFocusInWindow();
    }

    private void turn(int by) {
        int to = questions.getSelectedIndex() + by;
        if (to >= 0 && to < questions.getItemCount()) {
            questions.setSelectedIndex(to);
        }
    }

    /** The folder holds something else; the question in hand stays. */
    private void refresh() {
        if (!classTexts.desk().busy() || known.isEmpty()) {
            List<Question> now = AnswerBoard.questions(classTexts.sources());
            if (!now.equals(known)) {
                Object chosen = questions.getSelectedItem();
                known = now;
                filling = true;
                questions.setModel(new DefaultComboBoxModel<>(now.toArray(new Question[0])));
                if (chosen instanceof Question question && now.contains(question)) {
                    questions.setSelectedItem(question);
                }
                filling = false;
            }
            show();
        }
    }

    private void show() {
        int now = ++round;
        if (questions.getSelectedItem() instanceof Question question) {
            List<Source> sources = byName();
            boolean alike = joined.isSelected();
            classTexts.work(
                    given -> {
                        AnswerBoard board = AnswerBoard.of(question, sources, alike, given);
                        return new Ready(board, Shown.of(board, given));
                    },
                    ready -> arrived(now, ready));
        } else {
            list.show(List.of());
            count.setText(texts.get("answers.none"));
        }
    }

    /** As a person counts: 2 before 10. */
    private List<Source> byName() {
        return classTexts.sources().stream()
                .sorted(Comparator.comparing(marks::name, new Ordering(texts.locale())))
                .toList();
    }

    private void arrived(int of, Ready ready) {
        if (of == round) {
            list.show(ready.cards());
            Formats formats = Formats.of(texts);
            int answers = ready.board().cards().stream()
                    .mapToInt(c -> c.answers().size())
                    .sum();
            List<Source> silent = ready.board().silent();
            String said = texts.get("answers.count", formats.number(answers), formats.number(silent.size()));
            count.setText(said);
            count.setToolTipText(silent.stream().map(marks::name).collect(Collectors.joining(", ")));
        }
    }

    private void marked() {
        list.measure();
        list.repaint();
        showCriterion();
    }

    private void showCriterion() {
        criterion.setText(list.chosen()
                .map(s -> marks.criterion(s.card().first().source(), s.question()))
                .filter(c -> !c.isEmpty())
                .map(c -> texts.get("answers.criterion", c))
                .orElse(""));
    }

    public JComponent component() {
        return panel;
    }

    public void focus() {
        list.requestFocusInWindow();
    }

    @Override
    public void close() {
        stops.forEach(Runnable::run);
    }
}
