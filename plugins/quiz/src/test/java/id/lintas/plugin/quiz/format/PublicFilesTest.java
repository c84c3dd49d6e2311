package id.lintas.plugin.quiz.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Reads every file of a folder that somebody has fetched, such as the public GIFT-grammar questions, and prints what becomes
 * of each question. Run it with {@code -Dlintas.test.jvm=-Dlintas.public.quizzes=FOLDER}.
 */
@EnabledIfSystemProperty(named = "lintas.public.quizzes", matches = ".+")
class PublicFilesTest {

    @Test
    void everyQuestionIsTakenOrHasAReason() throws IOException {
        for (Path file : files()) {
            Reading reading = QuizFile.read(
                            file.getFileName().toString(),
                            Files.readAllBytes(file),
                            Optional.empty(),
                            Quizzes.indonesian())
                    .reading();
            System.out.println(file.getFileName() + " " + Quizzes.ids(reading.remarks()));
            Quizzes.told(reading).forEach(told -> System.out.println("  " + told));
            assertThat(reading.entries().isEmpty() && reading.remarks().isEmpty())
                    .as(file.toString())
                    .isFalse();
            assertThat(reading.entries())
                    .allSatisfy(e -> assertThat(
                                    e.taken().isPresent() || !e.remarks().isEmpty())
                            .isTrue());
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of(System.getProperty("lintas.public.quizzes", "")))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
