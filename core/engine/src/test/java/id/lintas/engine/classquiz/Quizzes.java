package id.lintas.engine.classquiz;

import java.util.List;

/** Quizzes for tests. */
public final class Quizzes {

    private Quizzes() {}

    public static ClassQuestion question(String id, int correct, String... groups) {
        return new ClassQuestion(
                id,
                "Apa itu " + id + "?",
                List.of("satu " + id, "dua " + id, "tiga " + id, "empat " + id),
                correct,
                "Karena " + id,
                java.util.Arrays.stream(groups)
                        .map(g -> new Asker(g, "", g + ".lintas.json", "1"))
                        .toList());
    }

    /** Six questions of three groups. */
    public static ClassQuiz six() {
        return new ClassQuiz(
                "Kuis kelas",
                "id",
                List.of(
                        question("a1", 0, "Kelompok 1"),
                        question("a2", 1, "Kelompok 1"),
                        question("b1", 2, "Kelompok 2"),
                        question("b2", 3, "Kelompok 2"),
                        question("c1", 0, "Kelompok 3"),
                        question("ab", 1, "Kelompok 1", "Kelompok 2")));
    }
}
