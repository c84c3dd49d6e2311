package id.lintas.app.answers;

import id.lintas.engine.review.answers.Answer;
import id.lintas.engine.review.similar.Given;
import id.lintas.engine.review.similar.Span;
import id.lintas.engine.search.Passage;
import java.util.ArrayList;
import java.util.List;

/**
 * An answer as one text, with what was given in it.
 *
 * @param given parts of the text
 */
record CardText(String text, List<Span> given) {

    private static final String BULLET = "•  ";

    static CardText of(Answer answer, Given given) {
        StringBuilder all = new StringBuilder();
        List<Span> spans = new ArrayList<>();
        boolean several = answer.passages().size() > 1;
        for (Passage passage : answer.passages()) {
            all.append(all.isEmpty() ? "" : "\n").append(several ? BULLET : "");
            int start = all.length();
            given.in(passage.text()).forEach(s -> spans.add(new Span(start + s.start(), start + s.end())));
            all.append(passage.text());
        }
        return new CardText(all.toString(), List.copyOf(spans));
    }
}
