package id.lintas.plugin.quiz.ui;

import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.QuizStep;
import java.awt.BorderLayout;
import java.awt.CardLayout;
import java.util.List;
import java.util.Optional;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;

/** The questions at the left, the selected one at the right. */
final class QuestionsTab {

    private static final String FULL = "full";
    private static final String EMPTY = "empty";
    private static final String WORK = "work";
    private static final String IMPORT = "import";
    private static final String EXPORT = "export";
    private static final List<String> REFERABLE = List.of(
            Item.CHOSEN_ISSUE, Item.ISSUE, Item.ROOT_CAUSE, Item.CAUSE, Item.ACTIVITY, Item.OBSTACLE, Item.PRACTICE);

    private final EditorHost<Quiz> host;
    private final QuizEdits edits;
    private final QuestionList list;
    private final QuestionHead head;
    private final OptionRows options;
    private final ConceptField concept;
    private final Form<Question> form;
    private final JButton shuffle;
    private final JButton add;
    private final JButton addFirst;
    private final CardLayout cards = new CardLayout();
    private final JPanel body = new JPanel(cards);
    private final ImportPage importPage;
    private final ExportPage exportPage;
    private final CardLayout pages = new CardLayout();
    private final JPanel panel = new JPanel(pages);

    QuestionsTab(EditorHost<Quiz> host, QuizEdits edits, Runnable openBank, Runnable openProject) {
        this.host = host;
        this.edits = edits;
        shuffle = named("shuffleOptions", Kit.link(host.text("action.shuffle"), edits::shuffle));
        list = new QuestionList(host, this::showQuestion, shuffle);
        head = new QuestionHead(host, edits, this::select);
        list.keys(head::up, head::down, head::delete);
        options = new OptionRows(host, edits);
        concept = new ConceptField(host, edits);
        form = Form.ofElement(host, Question.class, "questions")
                .required()
                .wide()
                .area("stem", 2)
                .required()
                .wide()
                .add("options", options, options::show)
                .required()
                .wide()
                .area("explanation", 2)
                .add("concept", concept, concept::show)
                .text("source")
                .wide()
                .ref("about", this::referable);
        add = named("addQuestion", Kit.button(host.text("action.add"), "plus-lg", this::addQuestion));
        add.setEnabled(!host.readOnly());
        addFirst = named("addFirstQuestion", Kit.button(host.text("action.add"), "plus-lg", this::addQuestion));
        addFirst.setEnabled(!host.readOnly());
        importPage = new ImportPage(host, edits, this::back);
        exportPage = new ExportPage(host, this::back);
        Swing.surface(panel);
        Swing.surface(body);
        panel.add(work(openBank, openProject), WORK);
        panel.add(importPage.component(), IMPORT);
        panel.add(exportPage.component(), EXPORT);
        body.add(Kit.beside(list.component(), 210, detail()), FULL);
        body.add(Kit.empty(host.text("questions.empty"), addFirst), EMPTY);
    }

    private JComponent work(Runnable openBank, Runnable openProject) {
        JPanel work = Swing.surface(new JPanel(new BorderLayout()));
        work.add(toolbar(openBank, openProject), BorderLayout.NORTH);
        work.add(body, BorderLayout.CENTER);
        return work;
    }

    JComponent component() {
        return panel;
    }

    private void back() {
        pages.show(panel, WORK);
        list.focus();
    }

    private void openExport() {
        exportPage.show();
        pages.show(panel, EXPORT);
        exportPage.focus();
    }

    void show(Quiz quiz) {
        list.show(quiz);
        shuffle.setEnabled(!host.readOnly() && !quiz.questions().isEmpty());
        cards.show(body, quiz.questions().isEmpty() ? EMPTY : FULL);
        exportPage.refresh();
        showQuestion(list.selected());
    }

    void focus() {
        list.focus();
    }

    boolean reveal(Place place) {
        pages.show(panel, WORK);
        Quiz quiz = host.data();
        if (place.item().isEmpty()) {
            focusList(quiz);
            return place.field().isEmpty() || place.field().equals("questions");
        }
        Optional<Question> owner = quiz.questionOfOption(place.item());
        if (owner.isPresent()) {
            select(owner.get().id());
            return options.reveal(place.item());
        }
        if (!list.select(place.item())) {
            return false;
        }
        return switch (place.field()) {
            case "" -> form.reveal("stem");
            case "options" -> options.reveal("");
            case "answer" -> options.revealAnswer();
            default -> form.reveal(place.field());
        };
    }

    /** Where a question can be added; where nothing can be, onto the list. */
    private void focusList(Quiz quiz) {
        if (host.readOnly()) {
            list.focus();
        } else {
            (quiz.questions().isEmpty() ? addFirst : add).requestFocusInWindow();
        }
    }

    private void showQuestion(Optional<Question> question) {
        head.show(question, host.data());
        form.show(question.orElse(null));
    }

    private void select(String id) {
        list.select(id);
        showQuestion(list.selected());
    }

    /** Adds one and puts the focus into it. */
    void addQuestion() {
        pages.show(panel, WORK);
        select(edits.add());
        form.reveal("stem");
    }

    private List<Item> referable() {
        return REFERABLE.stream()
                .flatMap(kind -> host.context().project().items(kind).stream())
                .toList();
    }

    private JComponent toolbar(Runnable openBank, Runnable openProject) {
        JButton bank = named("openBank", Kit.button(host.text("action.bank"), "collection", openBank));
        JButton project = named("openProject", Kit.button(host.text("action.project"), "thread", openProject));
        JButton in = named(
                "importQuestions",
                Kit.button(
                        host.text("action.import"),
                        "box-arrow-in-down",
                        () -> importPage.ask(() -> pages.show(panel, IMPORT))));
        in.setEnabled(!host.readOnly());
        JButton out =
                named("exportQuestions", Kit.button(host.text("action.export"), "box-arrow-up", this::openExport));
        String rule = host.text("rule.questions", QuizStep.asked(host.context()));
        return Kit.toolbar(List.of(add, bank, project, in, out), rule);
    }

    private JComponent detail() {
        JPanel detail = Swing.surface(new JPanel(new BorderLayout()));
        detail.add(head.component(), BorderLayout.NORTH);
        detail.add(Scrolling.vertically(form.component()), BorderLayout.CENTER);
        return detail;
    }

    private static JButton named(String name, JButton button) {
        button.setName(name);
        return button;
    }
}
