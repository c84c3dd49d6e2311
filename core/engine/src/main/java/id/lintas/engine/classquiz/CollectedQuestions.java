package id.lintas.engine.classquiz;

import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * What came of looking through a folder.
 *
 * @param quiz with all questions that can be asked
 * @param joined which questions became one, and which contradict each other
 * @param leftOut which cannot be asked
 * @param closed the files that could not be read
 * @param empty the groups without any question, each with its file
 */
public record CollectedQuestions(
        ClassQuiz quiz, List<Joined> joined, List<LeftOut> leftOut, List<Closed> closed, List<Asker> empty) {

    /**
     * A file that is no project, or none that can be read.
     *
     * @param reason by language
     */
    public record Closed(String file, Function<Locale, String> reason) {}

    public CollectedQuestions {
        joined = List.copyOf(joined);
        leftOut = List.copyOf(leftOut);
        closed = List.copyOf(closed);
        empty = List.copyOf(empty);
    }

    /** All that a person should know of it, a line each: joined, contradicting, left out, without questions, unreadable. */
    public List<String> remarks(Locale locale) {
        Texts texts = Texts.of(CollectedQuestions.class, locale);
        List<String> lines = new ArrayList<>();
        joined.forEach(j -> lines.add(remark(texts, j)));
        leftOut.forEach(l -> lines.add(texts.get(
                "left-out",
                texts.get("asked-by", l.asker().label(), l.asker().number()),
                texts.get("lack." + l.reason().name().toLowerCase(Locale.ROOT)))));
        empty.forEach(a -> lines.add(texts.get("no-questions", a.label())));
        closed.forEach(c -> lines.add(texts.get("closed", c.file(), c.reason().apply(locale))));
        return List.copyOf(lines);
    }

    private String remark(Texts texts, Joined one) {
        Asker asker = one.asker();
        Asker kept = quiz.question(one.kept()).map(q -> q.askers().get(0)).orElse(asker);
        boolean twins = asker.soundsLike(kept) && !asker.file().equals(kept.file());
        return texts.get(
                "joined." + one.kind().name().toLowerCase(Locale.ROOT),
                place(texts, asker, twins),
                place(texts, kept, twins));
    }

    private static String place(Texts texts, Asker asker, boolean withFile) {
        return texts.get("asked-by", withFile ? asker.labelWithFile() : asker.label(), asker.number());
    }
}
