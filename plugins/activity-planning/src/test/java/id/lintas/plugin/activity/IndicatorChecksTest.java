package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

final class IndicatorChecksTest {

    private static List<String> with(String component, Object value) {
        return Samples.project().findingIds(Samples.with(component, value));
    }

    @Test
    void aMissingIndicatorIsTheOnlyFindingAboutIt() {
        ActivityPlan plan =
                Samples.with("indicator", " ").set("k1", "baseline", "").set("k1", "due", 0);
        assertThat(Samples.project().findingIds(plan)).containsExactly("ERROR indicator-missing@k1.indicator");
    }

    @Test
    void wordsInsteadOfANumberAreDoubted() {
        assertThat(with("baseline", "belum diukur")).containsExactly("WARNING baseline-no-number@k1.baseline");
        assertThat(with("target", "lebih baik")).containsExactly("WARNING target-no-number@k1.target");
    }

    @Test
    void aNumberMayHaveANoteAndADecimalComma() {
        assertThat(with("baseline", "2,5 (asumsi)")).isEmpty();
    }

    @Test
    void unitAndMonthAreAskedFor() {
        assertThat(with("unit", "")).containsExactly("WARNING unit-missing@k1.unit");
        assertThat(with("due", 0)).containsExactly("WARNING due-missing@k1.due");
    }

    @Test
    void aTargetLikeTheBaselineChangesNothing() {
        assertThat(with("target", "0")).containsExactly("WARNING target-same@k1.target");
    }

    @Test
    void aDirectionWithoutNumbersIsVagueInBothLanguages() {
        assertThat(IndicatorChecks.mereDirection("Kepuasan responden meningkat"))
                .isTrue();
        assertThat(IndicatorChecks.mereDirection("Response rate improved")).isTrue();
        assertThat(IndicatorChecks.mereDirection("Kepuasan meningkat dari 60 menjadi 75"))
                .isFalse();
        assertThat(IndicatorChecks.mereDirection("Jumlah kuesioner per perusahaan"))
                .isFalse();
    }

    @Test
    void aPlanWithDatesAsksForADayThatThereIsAndTheMonthIsTurnedIntoItAndBack() {
        ActivityPlan months = Samples.complete();
        ActivityPlan dated = PlanEdits.toDates(months, LocalDate.of(2027, 1, 15));
        int due = Samples.first(months).due();
        assertThat(Samples.first(dated).dueDate())
                .isEqualTo(LocalDate.of(2027, 1, 1).plusMonths(due).minusDays(1).toString());
        assertThat(Samples.project().findingIds(dated)).isEmpty();
        assertThat(Samples.project().report(dated))
                .contains("pada " + Samples.first(dated).dueDate());
        assertThat(Samples.project().findingIds(dated.set("k1", "dueDate", "")))
                .containsExactly("WARNING due-date-missing@k1.dueDate");
        assertThat(Samples.project().findingIds(dated.set("k1", "dueDate", "2027-02-30")))
                .containsExactly("ERROR date-impossible@k1.dueDate");
        assertThat(Samples.project().findingIds(dated.set("k1", "dueDate", "2026-12-31")))
                .containsExactly("WARNING due-date-before-start@k1.dueDate");
        assertThat(Samples.first(PlanEdits.toMonths(dated.set("k1", "due", 0))).due())
                .isEqualTo(due);
    }
}
