package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Checks where the data is at its edges, as an older or hand-written file may have it. */
final class EdgesTest {

    private static List<String> with(String component, Object value) {
        return Samples.project().findingIds(Samples.with(component, value));
    }

    private static List<String> about(String field, ActivityPlan plan) {
        return Samples.project().findingIds(plan).stream()
                .filter(f -> f.endsWith("@k1." + field))
                .toList();
    }

    @Test
    void aMonthBeforeTheFirstIsNoMonthForTheTarget() {
        assertThat(with("due", -1)).containsExactly("WARNING due-missing@k1.due");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, months-missing, start",
        "0, 4, start-missing, start",
        "4, 0, end-missing, end",
        "-2, 4, months-outside, start",
        "3, 61, months-outside, end",
        "9, 3, end-before-start, end"
    })
    void monthsThatDoNotFitAreOneFinding(int start, int end, String id, String field) {
        ActivityPlan plan = Samples.with("start", start).set("k1", "end", end).set("k1", "due", 0);
        assertThat(Samples.project().findingIds(plan))
                .filteredOn(f -> f.contains("@k1.start") || f.contains("@k1.end"))
                .singleElement()
                .asString()
                .endsWith(id + "@k1." + field);
    }

    @Test
    void theLastMonthOfFiveYearsIsInThePlan() {
        ActivityPlan plan = Samples.with("start", 60).set("k1", "end", 60).set("k1", "due", 60);
        assertThat(Samples.project().findingIds(plan)).isEmpty();
    }

    @Test
    void aSecondTypeNeedsAReasonAndSpacesAreNone() {
        ActivityPlan plan = Samples.with("secondType", "how-type-union").set("k1", "typeReason", "  ");
        assertThat(Samples.project().findingIds(plan)).containsExactly("WARNING type-reason-missing@k1.typeReason");
        assertThat(Samples.project().findingIds(plan.set("k1", "typeReason", "Dua tahap.")))
                .isEmpty();
    }

    @Test
    void oneOfTwoCausesThatIsGoneIsAWarningAndBothAreAnError() {
        ItemRef gone = Samples.cause("f77");
        List<ItemRef> causes = Samples.first(Samples.complete()).causes();
        ActivityPlan one = Samples.with("causes", List.of(causes.get(0), gone));
        assertThat(about("causes", one)).containsExactly("WARNING cause-gone@k1.causes");
        assertThat(about("causes", Samples.with("causes", List.of(gone))))
                .containsExactly("ERROR cause-missing@k1.causes", "WARNING cause-gone@k1.causes");
    }

    @Test
    void namesThatDifferInCaseAndSpacesAreTheSame() {
        String name = Samples.first(Samples.complete()).name();
        ActivityPlan plan = Samples.complete().set("k2", "name", "  " + name.toUpperCase(Locale.ROOT));
        assertThat(Samples.project().findingIds(plan)).containsExactly("WARNING name-twice@k2.name");
        ActivityPlan unnamed = Samples.complete().set("k1", "name", "").set("k2", "name", " ");
        assertThat(Samples.project().findingIds(unnamed)).noneMatch(f -> f.contains("name-twice"));
    }

    @Test
    void everyRepairOfTheHalfFilledPlanTakesItsFindingAway() {
        ActivityPlan half = Samples.half();
        var project = Samples.project();
        project.findings(half).stream().filter(f -> f.repair().isPresent()).forEach(f -> {
            ActivityPlan mended = f.repair().orElseThrow().change().apply(half);
            assertThat(project.findings(mended))
                    .as(f.id())
                    .noneMatch(o -> o.id().equals(f.id())
                            && o.place().equals(f.place())
                            && o.message().equals(f.message()));
        });
    }

    @Test
    void aRepairOfAnActivityThatWasDeletedMeanwhileChangesNothing() {
        var project = Samples.project();
        ActivityPlan plan = Samples.with("start", 9).set("k1", "end", 3);
        var repair = project.findings(plan).get(0).repair().orElseThrow();
        ActivityPlan without = plan.remove("k1");
        assertThat(repair.change().apply(without)).isEqualTo(without);
    }

    @Test
    void theEnglishReportHasNoIndonesianLabels() {
        String report = Samples.project().language("en").report(Samples.half());
        assertThat(report)
                .contains(
                        "Roles (RACI)", "Root cause f7 is not answered by an activity.", "months 1–12", "Done in month")
                .doesNotContain("‹", "Kegiatan |", "Akar masalah f7", "Belum di", "Mitra:");
    }

    @Test
    void theReportOfABlankActivityNamesEverythingThatIsMissing() {
        ActivityPlan plan = ActivityPlan.EMPTY.add(Activity.blank("k1"));
        for (String language : List.of("id", "en")) {
            String report = Samples.project().language(language).report(plan);
            assertThat(report).contains("k1").doesNotContain("‹", "null", "{0}");
            assertThat(report.lines().filter(l -> l.startsWith("! "))).hasSizeGreaterThan(3);
        }
    }

    @Test
    void aTypeOrWordThatTheSlidesDoNotHaveIsReportedAsItIs() {
        ActivityPlan plan = Samples.with("practice", "practice-future").set("k1", "type", "how-type-future");
        assertThat(Samples.project().report(plan)).doesNotContain("‹").contains("practice-future");
    }

    @Test
    void freshIdsPassOverWhatIsNoNumber() {
        ActivityPlan plan = ActivityPlan.EMPTY.add(Activity.blank("kx")).add(Activity.blank("k7"));
        assertThat(PlanEdits.freshId(plan, Samples.project().context().project()))
                .isEqualTo("k8");
    }
}
