package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class RaciChecksTest {

    private static List<String> findings(ActivityPlan plan) {
        return Samples.project().findingIds(plan);
    }

    @Test
    void twoAccountableAreAnErrorThatNamesBoth() {
        ActivityPlan plan = Samples.with("accountable", List.of("Kepala BPS", "Sekretaris Utama"));
        assertThat(findings(plan)).containsExactly("ERROR accountable-several@k1.accountable");
        assertThat(Samples.project().findings(plan).get(0).message()).contains("Kepala BPS, Sekretaris Utama");
    }

    @Test
    void theRepairKeepsTheFirstAndMakesTheOtherResponsible() {
        ActivityPlan plan = Samples.with("accountable", List.of("Kepala BPS", "Sekretaris Utama"));
        Activity fixed = Samples.first(Samples.project().fix(plan, "accountable-several"));
        assertThat(fixed.accountable()).containsExactly("Kepala BPS");
        assertThat(fixed.responsible()).containsExactly("Sekretariat Utama", "Sekretaris Utama");
    }

    @Test
    void theRepairPrefersTheLead() {
        ActivityPlan plan = Samples.with("accountable", List.of("Kepala BPS", "Sekretariat Utama"));
        Activity fixed = Samples.first(Samples.project().fix(plan, "accountable-several"));
        assertThat(fixed.accountable()).containsExactly("Sekretariat Utama");
        assertThat(fixed.responsible()).contains("Sekretariat Utama", "Kepala BPS");
    }

    @Test
    void nobodyAccountableIsAnError() {
        ActivityPlan plan = Samples.with("accountable", List.of());
        assertThat(findings(plan)).containsExactly("ERROR accountable-missing@k1.accountable");
        assertThat(Samples.first(Samples.project().fix(plan, "accountable-missing"))
                        .accountable())
                .containsExactly("Sekretariat Utama");
    }

    @Test
    void blankNamesHoldNoRole() {
        assertThat(findings(Samples.with("accountable", List.of(" "))))
                .containsExactly("ERROR accountable-missing@k1.accountable");
    }

    @Test
    void nobodyResponsibleIsAnErrorEvenIfOneIsAccountable() {
        ActivityPlan plan = Samples.with("responsible", List.of());
        assertThat(findings(plan))
                .containsExactly(
                        "ERROR responsible-missing@k1.responsible", "WARNING lead-without-role@k1.responsible");
        assertThat(findings(Samples.project().fix(plan, "responsible-missing"))).isEmpty();
    }

    @Test
    void noRolesAtAllIsOneFinding() {
        ActivityPlan plan = Samples.with("accountable", List.of());
        plan = plan.set("k1", "responsible", List.of())
                .set("k1", "consulted", List.of())
                .set("k1", "informed", List.of());
        assertThat(findings(plan)).containsExactly("ERROR raci-missing@k1.accountable");
    }
}
