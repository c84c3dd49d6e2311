package id.lintas.app.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every text is said in both languages and used, and every text that is used is there. */
class TextsTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d+}");
    private static final Pattern KEY = Pattern.compile("[a-z][\\w-]*(\\.[\\w-]+)+");
    private static final Pattern FILE = Pattern.compile(".*\\.(json|css|properties)");
    private static final Pattern NO_LETTERS = Pattern.compile("(\\{\\d+}|%n|[^\\p{L}])*[A-Z]?");

    /** Terms of the slides, names of countries, and words that both languages have. */
    private static final Set<String> SAME_IN_BOTH = Set.of(
            "RACI",
            "APKL",
            "Fishbone",
            "Diagram",
            "Total",
            "Plugin",
            "Markdown",
            "Eclipse",
            "English",
            "&English",
            "Ctrl+Enter",
            "Bank {0}",
            "GIFT",
            "Aiken",
            "Moodle XML",
            "CSV",
            "Joint planning",
            "Joint working",
            "Joint venture",
            "Union",
            "Merger",
            "joint planning",
            "joint working",
            "joint venture",
            "union",
            "merger",
            "Urgency",
            "Seriousness",
            "Growth",
            "Promoters",
            "Defenders",
            "Latents",
            "Apathetics",
            "Baseline",
            "Target",
            "Indonesia",
            "Australia",
            "Azerbaijan",
            "Denmark",
            "Estonia",
            "Georgia",
            "India",
            "Malaysia",
            "Portugal",
            "Rwanda");

    static Stream<TextFolder> folders() {
        return TextFolder.all();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bothLanguagesSayTheSameThings(TextFolder folder) {
        assertThat(folder.texts("en").keySet()).isEqualTo(folder.texts("id").keySet());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noTextIsBlank(TextFolder folder) {
        assertThat(folder.texts("id"))
                .isNotEmpty()
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
        assertThat(folder.texts("en"))
                .allSatisfy((key, text) -> assertThat(text).as(key).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void bothLanguagesNameTheSameArguments(TextFolder folder) {
        Map<String, String> english = folder.texts("en");
        assertThat(folder.texts("id"))
                .allSatisfy((key, text) -> assertThat(places(english.getOrDefault(key, "")))
                        .as(key)
                        .isEqualTo(places(text)));
    }

    @ParameterizedTest
    @MethodSource("folders")
    void noTextIsLeftUntranslated(TextFolder folder) {
        Map<String, String> english = folder.texts("en");
        assertThat(folder.texts("id").entrySet())
                .filteredOn(e -> e.getValue().equals(english.get(e.getKey())))
                .filteredOn(e -> !NO_LETTERS.matcher(e.getValue()).matches())
                .filteredOn(e -> !SAME_IN_BOTH.contains(e.getValue()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyTextThatTheSourceAsksForIsThere(TextFolder folder) {
        SourceWords words = SourceWords.in(folder.sources());
        Set<String> defined =
                neighbours(folder).flatMap(f -> f.texts("id").keySet().stream()).collect(Collectors.toSet());
        Set<String> beginnings =
                folder.texts("id").keySet().stream().map(TextsTest::beginning).collect(Collectors.toSet());
        List<String> others =
                neighbours(folder).flatMap(f -> f.noTexts().stream()).toList();
        Set<String> asked = new TreeSet<>(words.keys());
        words.literals().stream()
                .filter(l -> KEY.matcher(l).matches())
                .filter(l -> beginnings.contains(beginning(l)))
                .filter(l -> !FILE.matcher(l).matches())
                .filter(l -> !defined.contains(l + "0"))
                .forEach(asked::add);
        asked.removeAll(defined);
        others.forEach(asked::remove);
        assertThat(asked).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyTextIsUsed(TextFolder folder) {
        SourceWords words = SourceWords.in(folder.sources());
        assertThat(folder.texts("id").keySet())
                .filteredOn(key -> !folder.uses(key, words))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("folders")
    void everyFamilyHasTexts(TextFolder folder) {
        assertThat(folder.families())
                .allSatisfy(f -> assertThat(folder.texts("id").keySet()).anyMatch(key -> key.startsWith(f)));
    }

    /** The folders whose source is the same. */
    private static Stream<TextFolder> neighbours(TextFolder folder) {
        return TextFolder.all()
                .filter(f -> f.sources().stream()
                        .anyMatch(s -> folder.sources().stream().anyMatch(o -> s.startsWith(o) || o.startsWith(s))));
    }

    private static String beginning(String key) {
        return key.replaceFirst("\\..*", "");
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
