package id.lintas.plugin.quiz.ui;

import id.lintas.api.Place;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Kit;
import id.lintas.api.ui.StepEditor;
import id.lintas.plugin.quiz.ConceptList;
import id.lintas.plugin.quiz.ProjectIdeas;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.QuestionBank;
import id.lintas.plugin.quiz.Quiz;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.swing.JComponent;
import javax.swing.JTabbedPane;

/** The four views of the quiz. */
final class QuizEditor implements StepEditor<Quiz> {

    private static final int QUESTIONS = 0;
    private static final int TRY = 1;
    private static final int BANK = 2;
    private static final int PROJECT = 3;

    private final EditorHost<Quiz> host;
    private final JTabbedPane tabs = Kit.tabs();
    private final QuestionsTab questions;
    private final TryTab taking;
    private final DraftsTab bank;
    private final DraftsTab project;

    QuizEditor(EditorHost<Quiz> host) {
        this.host = host;
        QuizEdits edits = new QuizEdits(host);
        questions = new QuestionsTab(host, edits, () -> open(BANK), () -> open(PROJECT));
        taking = new TryTab(host, () -> open(QUESTIONS));
        bank = new DraftsTab(host, edits, "bank", QuestionBank::drafts, this::taken);
        project = new DraftsTab(host, edits, "project", ProjectIdeas::drafts, this::openQuestion);
        tabs.addTab(host.text("tab.questions"), questions.component());
        tabs.addTab(host.text("tab.try"), taking.component());
        tabs.addTab(host.text("tab.bank"), bank.component());
        tabs.addTab(host.text("tab.project"), project.component());
        tabs.getAccessibleContext().setAccessibleName(host.text("list.questions"));
        tabs.addChangeListener(e -> opened(tabs.getSelectedIndex()));
        Kit.guided(tabs, host, "questions", "tried", "bank", "project");
    }

    @Override
    public JComponent component() {
        return tabs;
    }

    @Override
    public void show(Quiz quiz) {
        questions.show(quiz);
        taking.show(quiz);
        bank.show(quiz);
        project.show(quiz);
        Kit.title(tabs, QUESTIONS, host.text("tab.questions"), quiz.questions().size());
        Kit.title(tabs, TRY, host.text("tab.try"), -1);
        Kit.title(tabs, BANK, host.text("tab.bank"), bank.count());
        Kit.title(tabs, PROJECT, host.text("tab.project"), project.count());
    }

    @Override
    public Map<String, List<Choice>> choices() {
        Map<String, List<Choice>> all = new LinkedHashMap<>(StepEditor.super.choices());
        List<Question> asked = host.data().questions();
        asked.forEach(q -> all.put(
                q.id() + ".answer",
                q.options().stream()
                        .map(o -> Choice.of(o.id(), o.id() + " · " + o.text()))
                        .toList()));
        all.put(
                "Quiz.tried",
                asked.stream()
                        .map(q -> Choice.of(q.id(), q.id() + " · " + q.stem()))
                        .toList());
        all.put(
                "Question.concept",
                ConceptList.of(host.context()).concepts().stream()
                        .map(c -> Choice.of(c.id(), c.term().in(host.context().locale())))
                        .toList());
        return all;
    }

    @Override
    public boolean reveal(Place place) {
        if (place.equals(Place.field("tried"))) {
            open(TRY);
            return true;
        }
        tabs.setSelectedIndex(QUESTIONS);
        return questions.reveal(place);
    }

    @Override
    public boolean begin(Place place) {
        boolean first = place.equals(Place.field("questions"))
                && host.data().questions().isEmpty()
                && !host.readOnly();
        if (first) {
            tabs.setSelectedIndex(QUESTIONS);
            questions.addQuestion();
        }
        return first;
    }

    private void openQuestion(String id) {
        tabs.setSelectedIndex(QUESTIONS);
        questions.reveal(Place.of(id, "stem"));
    }

    /** One question from the bank seldom comes alone. */
    private void taken(String id) {
        if (id.isEmpty()) {
            openQuestion(id);
        } else {
            bank.tookOne();
        }
    }

    private void open(int tab) {
        tabs.setSelectedIndex(tab);
        switch (tab) {
            case TRY -> taking.focus();
            case BANK -> bank.focus();
            case PROJECT -> project.focus();
            default -> questions.focus();
        }
    }

    /** What other tasks say may have changed since the ideas from the project were last shown. */
    private void opened(int tab) {
        if (tab == PROJECT) {
            project.show(host.data());
            Kit.title(tabs, PROJECT, host.text("tab.project"), project.count());
        }
    }
}
