package id.lintas.engine.classquiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.lintas.engine.classquiz.PageOptions.Feedback;
import id.lintas.engine.classquiz.result.QuizResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page played in Chromium by a script that does what a participant does: choose, type, click. */
class QuizInBrowserTest {

    /** Answers everything by the keyboard with the option of that letter but for the last, and hands in. */
    private static final String PLAY = """
            (function () {
              var log = [];
              function byId(id) { return document.getElementById(id); }
              function press(key) {
                (document.activeElement || document.body).dispatchEvent(new KeyboardEvent("keydown", { key: key, bubbles: true }));
              }
              var kept = null;
              URL.createObjectURL = function (blob) { kept = blob; return "#kept"; };
              HTMLAnchorElement.prototype.click = function () { log.push("file " + this.download); };
              byId("begin").click();
              log.push("refused " + !document.querySelector(".warn").hidden);
              byId("group").value = GROUP;
              byId("name").value = "Siti";
              byId("begin").click();
              var guard = 0;
              while (byId("stem") && guard++ < 50) {
                log.push("asked " + byId("stem").textContent);
                log.push("key " + /Karena/.test(byId("page").textContent));
                var last = byId("next").textContent === LAST;
                if (!last) { press("b"); log.push("chosen " + document.querySelector("input:checked").value); }
                press("Enter");
              }
              byId("hand-in").click();
              press("a");
              log.push("score " + (byId("score") ? byId("score").textContent : "none"));
              log.push("feedback " + document.querySelectorAll("#feedback li").length);
              byId("save").click();
              kept.text().then(function (text) {
                var out = document.createElement("pre");
                out.id = "log";
                out.textContent = log.join("\\n") + "\\n--\\n" + text;
                document.body.appendChild(out);
              });
            })();
            """;

    private static final Pattern LOG = Pattern.compile("(?s)<pre id=\"log\">(.*?)\\n--\\n(.*?)</pre>");
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern TAG = Pattern.compile("<([a-z][a-z0-9]*)");

    // Chromium's helpers may still write into its profile when it has ended.
    @TempDir(cleanup = CleanupMode.NEVER)
    Path folder;

    private Chromium chromium;

    @BeforeEach
    void find() {
        Optional<Chromium> found = Chromium.installed(folder);
        assumeTrue(found.isPresent(), "Chromium is not installed");
        chromium = found.orElseThrow();
    }

    /** The page's own policy lets no other script run, so the script that plays takes its place. */
    private Played play(ClassQuiz quiz, PageOptions options, String group, String fragment) throws Exception {
        String page = QuizPage.render(quiz, options);
        String script = PLAY.replace("GROUP", "\"" + group + "\"").replace("LAST", "\"Kumpulkan\"");
        String driven =
                POLICY.matcher(page).replaceFirst("").replace("</body>", "<script>" + script + "</script></body>");
        Matcher log = LOG.matcher(chromium.dom(driven, fragment));
        assertThat(log.find()).as("the page was played").isTrue();
        String file = log.group(2).replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
        return new Played(List.of(log.group(1).split("\n")), QuizResult.read(file.getBytes(StandardCharsets.UTF_8)));
    }

    private record Played(List<String> log, QuizResult result) {

        List<String> said(String word) {
            return log.stream()
                    .filter(l -> l.startsWith(word + " "))
                    .map(l -> l.substring(word.length() + 1))
                    .toList();
        }
    }

    @Test
    void aParticipantPlaysAllButTheOwnGroupsQuestionsAndSavesTheResult() throws Exception {
        ClassQuiz quiz = Quizzes.six();

        Played played = play(quiz, PageOptions.USUAL, "g0", "#seed=17");

        assertThat(played.said("refused")).containsExactly("true");
        assertThat(played.said("asked")).containsExactlyInAnyOrder("Apa itu b1?", "Apa itu b2?", "Apa itu c1?");
        assertThat(played.said("key")).containsOnly("false");
        assertThat(played.said("file")).containsExactly("Kelompok-1-Siti.lintas-result.json");
        assertThat(played.said("feedback")).containsExactly("3");
        QuizResult result = played.result();
        assertThat(result.quiz()).isEqualTo(quiz.id());
        assertThat(result.group()).isEqualTo("Kelompok 1");
        assertThat(result.name()).isEqualTo("Siti");
        assertThat(result.seed()).isEqualTo(17);
        List<Integer> chosen = new ArrayList<>(result.answers().values());
        assertThat(chosen).hasSize(3).last().isEqualTo(-1);
        assertThat(chosen.subList(0, 2)).extracting(String::valueOf).isEqualTo(played.said("chosen"));
        long right = result.answers().entrySet().stream()
                .filter(e -> quiz.question(e.getKey()).orElseThrow().correct() == e.getValue())
                .count();
        assertThat(played.said("score")).containsExactly(right + " dari 3 benar");
    }

    @Test
    void theSeedDecidesTheOrder() throws Exception {
        Played one = play(Quizzes.six(), PageOptions.USUAL, "other", "#seed=1");
        Played same = play(Quizzes.six(), PageOptions.USUAL, "other", "#seed=1");
        Played other = play(Quizzes.six(), new PageOptions(Feedback.FULL, OptionalLong.of(2)), "other", "#seed=1");

        assertThat(one.said("asked")).hasSize(6).isEqualTo(same.said("asked"));
        assertThat(one.said("chosen")).isEqualTo(same.said("chosen"));
        assertThat(other.result().seed()).isEqualTo(2);
        assertThat(other.said("asked")).isNotEqualTo(one.said("asked"));
    }

    @Test
    void theFacilitatorDecidesWhatIsSeenAtTheEnd() throws Exception {
        Played score = play(Quizzes.six(), new PageOptions(Feedback.SCORE, OptionalLong.empty()), "g1", "");
        assertThat(score.said("score").get(0)).endsWith(" dari 3 benar");
        assertThat(score.said("feedback")).containsExactly("0");

        Played none = play(Quizzes.six(), new PageOptions(Feedback.NONE, OptionalLong.empty()), "g1", "");
        assertThat(none.said("score")).containsExactly("none");
        assertThat(none.result().answers()).hasSize(3);
    }

    @Test
    void nothingOfHostileTextBecomesAnElement() throws Exception {
        String hostile =
                "</script><img src=x onerror=\"document.title='owned'\"><b>tebal</b> \u202Egnp.exe &lt;i&gt; ${1} {{2}}";
        assertThat(tags(chromium.dom(QuizPage.render(texts(hostile), PageOptions.USUAL), "")))
                .isEqualTo(tags(chromium.dom(QuizPage.render(texts("biasa"), PageOptions.USUAL), "")));
        Played played = play(texts(hostile), PageOptions.USUAL, "other", "");
        assertThat(played.said("asked").get(0)).contains("&lt;img src=x").doesNotContain("<img");
        assertThat(played.said("feedback")).containsExactly("2");
    }

    private static ClassQuiz texts(String text) {
        List<ClassQuestion> questions = new ArrayList<>();
        for (String id : List.of("q1", "q2")) {
            questions.add(new ClassQuestion(
                    id,
                    text + id,
                    List.of(text + "a", text + "b", text + "c"),
                    1,
                    text,
                    List.of(new Asker(text + id, text, text, "1"))));
        }
        return new ClassQuiz(text, "id", questions);
    }

    private static List<String> tags(String html) {
        return TAG.matcher(html.replaceAll("(?s)<script.*?</script>", ""))
                .results()
                .map(r -> r.group(1))
                .toList();
    }
}
