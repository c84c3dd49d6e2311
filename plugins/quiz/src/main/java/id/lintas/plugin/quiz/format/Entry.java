package id.lintas.plugin.quiz.format;

import id.lintas.plugin.quiz.Question;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One question of a file.
 *
 * @param line where it begins, from 1
 * @param title its beginning, to find it by
 * @param question as it will be taken over, or null if it will not
 * @param remarks why it is not taken, or what of it is lost
 */
public record Entry(int line, String title, @Nullable Question question, List<Remark> remarks) {

    private static final int TITLE = 80;

    public Entry {
        remarks = List.copyOf(remarks);
        String oneLine = title.strip().replaceAll("\\s+", " ");
        title = oneLine.length() <= TITLE ? oneLine : oneLine.substring(0, TITLE - 1) + "…";
    }

    static Entry leftOut(int line, String title, Remark reason) {
        return new Entry(line, title, null, List.of(reason));
    }

    public Optional<Question> taken() {
        return Optional.ofNullable(question);
    }
}
