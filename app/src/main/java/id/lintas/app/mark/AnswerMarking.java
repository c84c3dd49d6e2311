package id.lintas.app.mark;

import id.lintas.api.Place;
import id.lintas.app.answers.AnswerMarks;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.answers.Answer;
import id.lintas.engine.review.answers.AnswerCard;
import id.lintas.engine.review.answers.Question;
import id.lintas.engine.review.similar.Source;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Marks and comments from the page with one question: a level goes to the criterion of the task, a comment to the item's field. */
final class AnswerMarking implements AnswerMarks {

    /** Criteria of the usual rubric that are about one task. */
    private static final Map<String, String> CRITERIA = Map.of(
            "issue-analysis", "problem-analysis",
            "activity-planning", "activities",
            "obstacle-estimation", "obstacles",
            "best-practices", "best-practice",
            "quiz", "quiz");

    private final MarkDesk desk;

    AnswerMarking(MarkDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name(Source source) {
        return desk.name(source.reviewed());
    }

    /** One with the task's own id, as a worksheet may bring it, before the usual one. */
    private Optional<Criterion> criterion(Reviewed reviewed, String step) {
        List<Criterion> all = desk.rubric(reviewed).criteria();
        String usual = CRITERIA.getOrDefault(step, step);
        return all.stream()
                .filter(c -> c.id().equals(step))
                .findFirst()
                .or(() -> all.stream().filter(c -> c.id().equals(usual)).findFirst());
    }

    @Override
    public String criterion(Source source, Question question) {
        return criterion(source.reviewed(), question.step())
                .map(c -> c.name().in(desk.locale()))
                .orElse("");
    }

    @Override
    public int level(Source source, Question question) {
        Reviewed reviewed = source.reviewed();
        return criterion(reviewed, question.step())
                .map(c -> desk.review(reviewed).level(c.id()))
                .orElse(Mark.NONE);
    }

    @Override
    public void mark(AnswerCard card, Question question, int level) {
        for (Answer answer : card.answers()) {
            Reviewed reviewed = answer.source().reviewed();
            criterion(reviewed, question.step())
                    .ifPresent(c -> desk.change(reviewed, "", r -> r.withLevel(c.id(), level)));
        }
    }

    @Override
    public List<String> comments(Source source, Question question) {
        return desk.review(source.reviewed()).comments().stream()
                .filter(c -> c.step().equals(question.step()) && c.field().equals(question.field()))
                .map(Comment::text)
                .toList();
    }

    @Override
    public void comment(AnswerCard card, Question question, String text) {
        for (Answer answer : card.answers()) {
            Reviewed reviewed = answer.source().reviewed();
            Place place = Place.of(answer.passages().get(0).place().item(), question.field());
            String criterion =
                    criterion(reviewed, question.step()).map(Criterion::id).orElse("");
            Comment comment = new Comment(Reviews.newId("c"), question.step(), place, criterion, text);
            desk.change(reviewed, "", r -> r.with(comment));
        }
    }

    @Override
    public void undo() {
        desk.undo();
    }

    @Override
    public Runnable listen(Runnable changed) {
        return desk.listen(changed);
    }
}
