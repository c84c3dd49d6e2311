package id.lintas.engine.classquiz;

import java.nio.file.Path;
import java.util.Locale;

/** The endings of the files that belong to a class quiz. */
public final class QuizFiles {

    /** The quiz itself, with its key. */
    public static final String QUIZ = ".lintas-quiz.json";

    /** What a participant hands in. */
    public static final String RESULT = ".lintas-result.json";

    private QuizFiles() {}

    /** Whether a file of that name belongs to a class quiz and is no project. */
    public static boolean ours(String name) {
        String plain = name.toLowerCase(Locale.ROOT);
        return plain.endsWith(QUIZ) || plain.endsWith(RESULT);
    }

    /** Where the key of a quiz goes that is handed out as that page: beside it, under the same name. */
    public static Path keyBeside(Path page) {
        String name = String.valueOf(page.getFileName());
        int dot = name.lastIndexOf('.');
        return page.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + QUIZ);
    }
}
