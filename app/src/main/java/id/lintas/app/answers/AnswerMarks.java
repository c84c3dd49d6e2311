package id.lintas.app.answers;

import id.lintas.engine.review.answers.AnswerCard;
import id.lintas.engine.review.answers.Question;
import id.lintas.engine.review.similar.Source;
import java.util.List;

/** What a reviewer says about answers. Event dispatch thread. */
public interface AnswerMarks {

    /** What a person reads for the group; something else while names are hidden. */
    String name(Source source);

    /** What the levels are about; empty if nothing can be marked here. */
    String criterion(Source source, Question question);

    /** From 1 to 4; 0 if none is given. */
    int level(Source source, Question question);

    /** The same for all groups of a card. */
    void mark(AnswerCard card, Question question, int level);

    /** What was said about this answer. */
    List<String> comments(Source source, Question question);

    void comment(AnswerCard card, Question question, String text);

    void undo();

    Runnable listen(Runnable changed);
}
