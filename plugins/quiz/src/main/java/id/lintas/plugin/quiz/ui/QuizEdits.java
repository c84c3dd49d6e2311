package id.lintas.plugin.quiz.ui;

import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.quiz.Draft;
import id.lintas.plugin.quiz.Question;
import id.lintas.plugin.quiz.Quiz;
import id.lintas.plugin.quiz.Shuffle;
import id.lintas.plugin.quiz.format.Offer;
import java.util.ArrayList;
import java.util.List;

/** What people do to the quiz, each as one edit with its name. */
final class QuizEdits {

    private final EditorHost<Quiz> host;

    QuizEdits(EditorHost<Quiz> host) {
        this.host = host;
    }

    /** Adds an empty question and gives back its id. */
    String add() {
        return append("edit.add", Question.blank(host.newId("q")));
    }

    /** Takes a question over and gives back the id that it has now. */
    String use(Draft draft) {
        return append("edit.use", draft.question().copy(host.newId("q")));
    }

    /** Takes the chosen questions of a file over, as one edit. */
    void takeIn(Offer offer) {
        List<Question> questions = offer.questions(host.newId("q"));
        host.edit(host.text("edit.import"), "", quiz -> {
            List<Question> all = new ArrayList<>(quiz.questions());
            all.addAll(questions);
            return quiz.withQuestions(all);
        });
    }

    /** Puts a copy behind the question and gives back the copy's id. */
    String copy(String id) {
        String copyId = host.newId("q");
        host.edit(host.text("edit.copy"), "", quiz -> {
            List<Question> all = new ArrayList<>();
            for (Question question : quiz.questions()) {
                all.add(question);
                if (question.id().equals(id)) {
                    all.add(question.copy(copyId));
                }
            }
            return quiz.withQuestions(all);
        });
        return copyId;
    }

    void delete(String id) {
        host.edit(host.text("edit.delete"), "", quiz -> quiz.withQuestions(Records.remove(quiz.questions(), id)));
    }

    void move(String id, int by) {
        host.edit(host.text("edit.move"), "", quiz -> quiz.withQuestions(Records.move(quiz.questions(), id, by)));
    }

    void shuffle() {
        host.edit(host.text("edit.shuffle"), "", Shuffle::spread);
    }

    void addOption(String question) {
        host.edit(host.text("edit.option-add"), "", quiz -> quiz.withQuestion(question, Question::withNewOption));
    }

    void removeOption(String question, String option) {
        host.edit(
                host.text("edit.option-remove"), "", quiz -> quiz.withQuestion(question, q -> q.withoutOption(option)));
    }

    void moveOption(String question, String option, int by) {
        host.edit(
                host.text("edit.option-move"),
                "",
                quiz -> quiz.withQuestion(
                        question, q -> Records.with(q, "options", Records.move(q.options(), option, by))));
    }

    void writeOption(String question, String option, String text) {
        host.edit(
                host.text("edit.option-text"),
                option + ".text",
                quiz -> quiz.withQuestion(question, q -> q.withOptionText(option, text)));
    }

    void answer(String question, String option) {
        host.edit(
                host.text("edit.answer"),
                "",
                quiz -> quiz.withQuestion(question, q -> Records.with(q, "answer", option)));
    }

    void concept(String question, String concept) {
        host.edit(
                host.text("edit.concept"),
                "",
                quiz -> quiz.withQuestion(question, q -> Records.with(q, "concept", concept)));
    }

    private String append(String label, Question question) {
        host.edit(host.text(label), "", quiz -> quiz.withQuestions(Records.append(quiz.questions(), question)));
        return question.id();
    }
}
