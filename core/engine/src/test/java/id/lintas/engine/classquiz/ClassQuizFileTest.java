package id.lintas.engine.classquiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.engine.text.Texts;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassQuizFileTest {

    @Test
    void whatIsWrittenIsReadAgainAndWrittenTheSame() throws QuizProblem {
        ClassQuiz quiz = Quizzes.six();
        byte[] bytes = ClassQuizFile.write(quiz);
        ClassQuiz back = ClassQuizFile.read(bytes);
        assertThat(back).isEqualTo(quiz);
        assertThat(ClassQuizFile.write(back)).isEqualTo(bytes);
    }

    @ParameterizedTest
    @CsvSource({
        "'\"correct\" : 0', '\"correct\" : 9', not-askable",
        "'\"correct\" : 0', '\"correct\" : \"x\"', not-askable",
        "'\"stem\" : \"Apa itu a1?\"', '\"stem\" : \" \"', misses",
        "'\"formatVersion\" : 1', '\"formatVersion\" : 2', newer",
        "'\"lintas-quiz\"', '\"lintas-project\"', foreign",
        "'\"id\" : \"a2\"', '\"id\" : \"a1\"', twice",
        "'\"title\" :', '\"id\" : 3, \"title\" :', damaged"
    })
    void whatDoesNotFitIsRefusedWithItsReason(String from, String to, String key) {
        String text = new String(ClassQuizFile.write(Quizzes.six()), StandardCharsets.UTF_8)
                .replaceFirst(Pattern.quote(from), to);
        assertThatThrownBy(() -> ClassQuizFile.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(QuizProblem.class, e -> {
                    assertThat(e.key()).isEqualTo(key);
                    assertThat(e.reason(Texts.INDONESIAN)).doesNotContain("‹").doesNotContain("{0}");
                });
    }

    @Test
    void bytesThatAreNothingAreRefused() {
        for (String text : new String[] {"", "[]", "null", "{", "[".repeat(5000), "{} {}"}) {
            assertThatThrownBy(() -> ClassQuizFile.read(text.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(QuizProblem.class);
        }
    }
}
