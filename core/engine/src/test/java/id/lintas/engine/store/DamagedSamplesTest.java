package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.lintas.engine.store.format.TextPosition;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class DamagedSamplesTest {

    private static final Locale ENGLISH = Locale.ENGLISH;
    private static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final Set<String> WITHOUT_PLACE = Set.of(
            "empty", "nul.whole", "utf16", "kind.office", "kind.zip", "kind.pdf", "kind.html", "kind.other", "foreign");

    @TempDir
    Path data;

    static List<Path> damaged() {
        return Projects.damaged();
    }

    private StoreException problem(Path file) {
        ProjectStore store = new ProjectStore(UserFolders.portable(data));
        return catchThrowableOfType(StoreException.class, () -> store.read(file));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void sentenceNamesTheFileInBothLanguages(Path file) {
        StoreException problem = problem(file);
        for (Locale locale : List.of(ENGLISH, INDONESIAN)) {
            assertThat(problem.message(locale))
                    .startsWith(file.toString())
                    .doesNotContain("‹", "{0}", "{1}", "\n", "Exception", "com.fasterxml")
                    .endsWith(".");
        }
        assertThat(problem.message(ENGLISH)).isNotEqualTo(problem.message(INDONESIAN));
    }

    @ParameterizedTest
    @MethodSource("damaged")
    void sentenceNamesLineAndColumnWhereThereIsOne(Path file) {
        StoreException problem = problem(file);
        assertThat(problem.position().isPresent()).isEqualTo(!WITHOUT_PLACE.contains(problem.key()));
        problem.position()
                .ifPresent(place -> assertThat(problem.message(ENGLISH))
                        .contains("line " + place.line() + ", column " + place.column()));
    }

    @Test
    void eachFileHasItsOwnSentence() {
        for (Locale locale : List.of(ENGLISH, INDONESIAN)) {
            Map<String, Path> sentences = new HashMap<>();
            for (Path file : Projects.damaged()) {
                String message = problem(file).message(locale);
                String sentence = message.substring(message.indexOf(": ") + 2);
                assertThat(sentences.put(sentence, file))
                        .as(file + ": " + sentence)
                        .isNull();
            }
        }
        assertThat(Projects.damaged()).hasSizeGreaterThan(25);
    }

    @ParameterizedTest
    @CsvSource({
        "truncated, truncated, 33, 15",
        "nul-tail, nul.tail, 37, 3",
        "windows-1252, encoding, 17, 24",
        "duplicate-member, duplicate, 7, 3",
        "not-a-number, number.none, 42, 18",
        "number-too-large, number.size, 42, 18",
        "number-too-long, limit.number, 42, 18",
        "too-deep, limit.depth, 48, 112",
        "name-too-long, limit.name, 48, 16",
        "missing-comma, syntax, 7, 3",
        "trailing-content, trailing, 59, 1",
        "group-is-a-list, shape.object, 21, 12",
        "members-are-an-object, shape.list, 26, 16",
        "title-is-a-number, shape.text, 5, 12",
        "version-is-text, shape.number, 3, 20",
        "no-version, shape.version, 1, 1",
        "no-id, shape.id, 1, 1",
        "time-is-wrong, shape.time, 56, 16",
    })
    void placeIsTheOneThatATextEditorShows(String name, String key, int line, int column) {
        StoreException problem = problem(Projects.SAMPLES.resolve("damaged/" + name + ".lintas.json"));
        assertThat(problem.key()).isEqualTo(key);
        assertThat(problem.position()).contains(new TextPosition(line, column));
    }

    @ParameterizedTest
    @CsvSource({
        "empty, empty",
        "nul-filled, nul.whole",
        "utf-16, utf16",
        "word-document, kind.office",
        "zip-archive, kind.zip",
        "pdf, kind.pdf",
        "web-page, kind.html",
        "plain-text, kind.other",
        "other-json, foreign",
    })
    void aFileOfAnotherKindIsCalledByItsName(String name, String key) {
        assertThat(problem(Projects.SAMPLES.resolve("damaged/" + name + ".lintas.json"))
                        .key())
                .isEqualTo(key);
    }

    @Test
    void aDamagedFileStaysAsItIs() throws Exception {
        Path copy = data.resolve("rusak.lintas.json");
        Files.copy(Projects.SAMPLES.resolve("damaged/truncated.lintas.json"), copy);
        assertThatExceptionOfType(StoreException.class)
                .isThrownBy(() -> new ProjectStore(UserFolders.portable(data)).read(copy));
        assertThat(copy).hasSameBinaryContentAs(Projects.SAMPLES.resolve("damaged/truncated.lintas.json"));
    }
}
