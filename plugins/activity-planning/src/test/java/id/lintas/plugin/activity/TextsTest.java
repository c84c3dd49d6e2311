package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.StepContext;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts whose keys are put together at run time, which no search for used keys would find. */
final class TextsTest {

    private static List<String> missing(StepContext context, Stream<String> keys) {
        return keys.filter(k -> context.findText(k).isEmpty()).toList();
    }

    private static List<String> vocabulary() {
        List<String> all = new ArrayList<>(WogType.CATEGORIES);
        all.addAll(Vocabulary.TYPES);
        all.addAll(Vocabulary.PRACTICES);
        all.addAll(Vocabulary.SERVICE_PATTERNS);
        all.addAll(Vocabulary.SERVICE_KINDS);
        all.addAll(Vocabulary.RAISED);
        all.addAll(Vocabulary.LOWERED);
        return all;
    }

    private static Stream<String> fields() {
        return Arrays.stream(Activity.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(n -> !n.equals("id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyWordOfTheSlidesIsSaidInPlainWords(String language) {
        StepContext context = Samples.project().language(language).context();
        Stream<String> keys = vocabulary().stream().flatMap(c -> Stream.of("concept." + c, "concept." + c + ".plain"));
        assertThat(missing(context, keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyTypeHasTheSlidesWordsAShortFormAndGuidanceOfItsOwn(String language) {
        StepContext context = Samples.project().language(language).context();
        Stream<String> keys = Vocabulary.TYPES.stream()
                .flatMap(t -> Stream.of(
                        "concept." + t + ".slide",
                        "concept." + t + ".short",
                        "guide." + t,
                        "guide." + t + ".text",
                        "guide." + t + ".example"));
        assertThat(missing(context, keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyFieldHasALabelGuidanceAndAWorkedExample(String language) {
        StepContext context = Samples.project().language(language).context();
        Stream<String> keys = fields().flatMap(
                        f -> Stream.of("field." + f, "guide." + f, "guide." + f + ".text", "guide." + f + ".example"));
        assertThat(missing(context, keys)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"step", "coverage", "roles", "agency"})
    void whatIsNotAFieldHasGuidanceToo(String name) {
        StepContext context = Samples.project().context();
        assertThat(missing(
                        context, Stream.of("guide." + name, "guide." + name + ".text", "guide." + name + ".example")))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyProblemWithRolesHasWords(String language) {
        StepContext context = Samples.project().language(language).context();
        Stream<String> keys = Stream.of(Raci.Problem.values()).map(p -> "raci.problem." + p);
        Stream<String> marks = Stream.of(Raci.Problem.values())
                .filter(p -> p != Raci.Problem.NONE)
                .map(p -> "raci.mark." + p);
        assertThat(missing(context, Stream.concat(keys, marks))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void theDeedForTheNextButtonBeginsInLowerCaseAndNamesTheActivity(String language) {
        assertThat(Samples.project().language(language).findings(Samples.half()))
                .filteredOn(f -> !f.next().isEmpty())
                .allSatisfy(f -> {
                    assertThat(Character.isLowerCase(f.next().charAt(0)))
                            .as(f.next())
                            .isTrue();
                    assertThat(f.next()).containsPattern("[kf]\\d");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everySentenceOfAFindingEndsAsOne(String language) {
        assertThat(Samples.project().language(language).findings(Samples.half()))
                .allSatisfy(f -> assertThat(f.message()).endsWith("."));
    }
}
