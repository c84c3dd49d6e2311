package id.lintas.engine.classquiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class QuizPageTest {

    private static final Pattern OUTWARDS =
            Pattern.compile("https?:|src=|href=|@import|:\\s*url\\(|innerHTML|eval\\(", Pattern.CASE_INSENSITIVE);

    @Test
    void thePageLoadsNothingAndIsTheSameEachTime() {
        String page = QuizPage.render(Quizzes.six(), PageOptions.USUAL);
        assertThat(OUTWARDS.matcher(page).results().toList()).isEmpty();
        assertThat(page).contains("default-src 'none'").contains("script-src 'sha256-");
        assertThat(QuizPage.render(Quizzes.six(), PageOptions.USUAL)).isEqualTo(page);
        assertThat(page).doesNotContain("‹");
    }

    @Test
    void withoutFeedbackTheKeyIsNotInThePage() {
        String none = QuizPage.render(Quizzes.six(), new PageOptions(PageOptions.Feedback.NONE, OptionalLong.of(4)));
        assertThat(none).doesNotContain("\"key\":").doesNotContain("Karena").contains("\"seed\":4");

        String score =
                QuizPage.render(Quizzes.six(), new PageOptions(PageOptions.Feedback.SCORE, OptionalLong.empty()));
        assertThat(key(score)).contains("\"a2\":[1]").doesNotContain("Karena");
        assertThat(key(QuizPage.render(Quizzes.six(), PageOptions.USUAL))).contains("[1,\"Karena a2\"]");
        assertThat(QuizPage.render(Quizzes.six(), PageOptions.USUAL)).doesNotContain("Karena a2");
    }

    private static String key(String page) {
        String text = page.replaceFirst("(?s).*\"key\":\"([^\"]*)\".*", "$1");
        return new String(Base64.getDecoder().decode(text), java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void noTextCanEndTheScript() {
        String hostile = "</script><img src=x onerror=alert(1)><!-- <script> \u2028 &amp;";
        ClassQuestion question = new ClassQuestion(
                "q",
                hostile,
                List.of(hostile + "a", hostile + "b"),
                0,
                hostile,
                List.of(new Asker(hostile, "", "f", "1")));
        String page = QuizPage.render(new ClassQuiz(hostile, "en", List.of(question)), PageOptions.USUAL);
        assertThat(page.split("</script>", -1)).hasSize(3);
        assertThat(page).doesNotContain("<img").doesNotContain("<!--");
        assertThat(page).contains("<title>&lt;/script&gt;");
    }
}
