package id.lintas.plugin.quiz;

import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.testkit.StepFixture;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The sample sections, and small quizzes made up for one test. */
public final class Samples {

    private Samples() {}

    public static Quiz complete() {
        return read("complete.json");
    }

    public static Quiz half() {
        return read("half.json");
    }

    public static String text(String name) {
        try (InputStream in = Samples.class.getResourceAsStream("/" + name)) {
            if (in == null) {
                throw new AssertionError("There is no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }

    /** A question without any finding, with options of the given texts. */
    public static Question good(String id, String stem, int right, String... options) {
        Question bare = Question.of(id, stem, List.of(options), right);
        return new Question(id, stem, bare.options(), bare.answer(), "Karena begitu.", "wog", "Tayangan", null);
    }

    public static Question good(String id, int right) {
        return good(id, "Apa isi soal " + id + "?", right, "satu", "dua", "tiga", "empat");
    }

    /** A quiz of good questions whose right answers have those letters. */
    public static Quiz withKey(String letters) {
        List<Question> questions = new ArrayList<>();
        for (int i = 0; i < letters.length(); i++) {
            questions.add(good("q" + (i + 1), letters.charAt(i) - 'A'));
        }
        return new Quiz(questions, List.of())
                .withTried(questions.stream().map(Question::id).toList());
    }

    /** A project with a chosen issue, causes, activities and obstacles around the quiz. */
    public static StepFixture<Quiz> project() {
        StepFixture<Quiz> fixture = StepFixture.of(new QuizStep());
        for (int i = 1; i <= 4; i++) {
            fixture.with(
                    Item.of("issue-analysis", "i" + i, "Isu nomor " + i, i == 2 ? Item.CHOSEN_ISSUE : Item.ISSUE),
                    Item.of("issue-analysis", "f" + i, "Sebab nomor " + i, i == 1 ? Item.ROOT_CAUSE : Item.CAUSE),
                    Item.of("activity-planning", "k" + i, "Kegiatan nomor " + i, Item.ACTIVITY));
        }
        Item cause = Item.of("issue-analysis", "f1", "Sebab nomor 1", Item.ROOT_CAUSE);
        Item activity = Item.of("activity-planning", "k3", "Kegiatan nomor 3", Item.ACTIVITY);
        return fixture.with(new Link(activity.ref(), cause.ref()));
    }

    private static Quiz read(String name) {
        return StepFixture.of(new QuizStep()).read(text(name));
    }
}
