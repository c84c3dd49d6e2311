package id.lintas.plugin.quiz.ui;

import id.lintas.api.Finding;
import id.lintas.api.Severity;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.AnswerPlaces;
import id.lintas.plugin.quiz.ConceptList;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import java.awt.BorderLayout;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javax.swing.BorderFactory;
import javax.swing.DefaultListModel;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.ListSelectionModel;

/** All questions with their state, and below them how the right answers are spread. */
final class QuestionList {

    private static final Map<Severity, List<String>> ICONS = new EnumMap<>(Map.of(
            Severity.ERROR, List.of("x-octagon-fill", "error", "question.error"),
            Severity.WARNING, List.of("exclamation-triangle-fill", "warn", "question.warning"),
            Severity.HINT, List.of("lightbulb-fill", "hint", "question.hint")));

    private static final List<String> FINE = List.of("check-circle-fill", "ok", "question.ok");

    private final EditorHost<Quiz> host;
    private final QuizStep step = new QuizStep();
    private final DefaultListModel<Question> model = new DefaultListModel<>();
    private final JList<Question> list = new JList<>(model);
    private final JLabel key = Kit.note("");
    private final JPanel panel = Swing.surface(new JPanel(new BorderLayout()));
    private final Map<String, Severity> worst = new HashMap<>();
    private boolean showing;

    /** @param shuffle stands below the key, which it changes */
    QuestionList(EditorHost<Quiz> host, Consumer<Optional<Question>> selected, JComponent shuffle) {
        this.host = host;
        list.setName("questions");
        list.getAccessibleContext().setAccessibleName(host.text("list.questions"));
        list.setSelectionMode(ListSelectionModel.SINGLE_SELECTION);
        list.setCellRenderer(new CardCell<>(this::card));
        list.setFixedCellHeight(CardCell.height());
        list.addListSelectionListener(e -> {
            if (!showing && !e.getValueIsAdjusting()) {
                selected.accept(selected());
            }
        });
        key.setName("answerKey");
        key.setBorder(BorderFactory.createEmptyBorder(Kit.scale(8), Kit.scale(12), 0, Kit.scale(12)));
        JPanel foot = new JPanel(new BorderLayout());
        foot.setOpaque(false);
        foot.setBorder(BorderFactory.createEmptyBorder(0, 0, Kit.scale(4), 0));
        foot.add(key, BorderLayout.NORTH);
        foot.add(shuffle, BorderLayout.LINE_START);
        JScrollPane scroll = new JScrollPane(list);
        scroll.setBorder(BorderFactory.createEmptyBorder());
        scroll.setHorizontalScrollBarPolicy(JScrollPane.HORIZONTAL_SCROLLBAR_NEVER);
        panel.add(scroll, BorderLayout.CENTER);
        panel.add(foot, BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    /** The selection stays with its question; if that is gone, the one at its place is selected. */
    void show(Quiz quiz) {
        String id = selected().map(Question::id).orElse("");
        int place = Math.max(0, list.getSelectedIndex());
        findWorst(quiz);
        showing = true;
        fill(quiz.questions());
        if (!select(id) && !model.isEmpty()) {
            list.setSelectedIndex(Math.min(place, model.size() - 1));
        }
        showing = false;
        list.repaint();
        key.setText(host.text("questions.key", AnswerPlaces.summary(quiz)));
        key.setIcon(Kit.icon("bar-chart-line", 14, "text3"));
        key.setVisible(!quiz.questions().isEmpty());
    }

    Optional<Question> selected() {
        return Optional.ofNullable(list.getSelectedValue());
    }

    boolean select(String id) {
        for (int i = 0; i < model.size(); i++) {
            if (model.get(i).id().equals(id)) {
                list.setSelectedIndex(i);
                list.ensureIndexIsVisible(i);
                return true;
            }
        }
        return false;
    }

    void focus() {
        list.requestFocusInWindow();
    }

    /** Keys for the selected question: Alt with the arrows, and Delete. */
    void keys(Runnable up, Runnable down, Runnable delete) {
        Swing.bind(list, "alt UP", up);
        Swing.bind(list, "alt DOWN", down);
        Swing.bind(list, "DELETE", delete);
    }

    private void fill(List<Question> questions) {
        for (int i = 0; i < questions.size(); i++) {
            if (i >= model.size()) {
                model.addElement(questions.get(i));
            } else if (!model.get(i).equals(questions.get(i))) {
                model.set(i, questions.get(i));
            }
        }
        while (model.size() > questions.size()) {
            model.remove(model.size() - 1);
        }
    }

    private void findWorst(Quiz quiz) {
        worst.clear();
        for (Finding<Quiz> finding : step.check(quiz, host.context())) {
            String item = finding.place().item();
            String id = quiz.questionOfOption(item).map(Question::id).orElse(item);
            worst.merge(id, finding.severity(), (a, b) -> a.compareTo(b) < 0 ? a : b);
        }
    }

    private CardCell.Card card(Question question) {
        List<String> icon =
                Optional.ofNullable(worst.get(question.id())).map(ICONS::get).orElse(FINE);
        return new CardCell.Card(
                host.text("question.number", model.indexOf(question) + 1),
                ConceptList.of(host.context()).term(question.concept(), host.context()),
                question.stem().isBlank() ? host.text("question.no-stem") : question.stem(),
                icon.get(0),
                icon.get(1),
                host.text(icon.get(2)));
    }
}
