package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class AgenciesTest {

    private final Activity activity = Activity.blank("k1")
            .with("lead", "BKN")
            .with("partners", List.of("Dukcapil", "PANRB"))
            .with("accountable", List.of("Kepala BKN"));
    private final ActivityPlan plan = ActivityPlan.EMPTY.add(activity).withAgencies(List.of("PANRB"));

    @Test
    void rowsAreThoseOfTheMatrixThenWhoeverTakesPart() {
        assertThat(Agencies.rows(plan)).containsExactly("PANRB", "Kepala BKN", "BKN", "Dukcapil");
    }

    @Test
    void anAgencyThatHasARowIsNotAddedAgain() {
        assertThat(Agencies.add(plan, " kepala bkn")).isSameAs(plan);
        assertThat(Agencies.rows(Agencies.add(plan, "Kominfo"))).endsWith("Kominfo");
    }

    @Test
    void aRenamedAgencyIsRenamedWhereverItIsNamed() {
        ActivityPlan renamed = Agencies.rename(plan, "BKN", "Badan Kepegawaian Negara");
        assertThat(Samples.first(renamed).lead()).isEqualTo("Badan Kepegawaian Negara");
        ActivityPlan partner = Agencies.rename(plan, "PANRB", "Kementerian PANRB");
        assertThat(Samples.first(partner).partners()).containsExactly("Dukcapil", "Kementerian PANRB");
        assertThat(partner.agencies()).containsExactly("Kementerian PANRB");
    }

    @Test
    void renamingToAnExistingNameJoinsTheTwo() {
        ActivityPlan joined = Agencies.rename(plan, "Dukcapil", "PANRB");
        assertThat(Samples.first(joined).partners()).containsExactly("PANRB");
        assertThat(Agencies.rows(joined)).containsExactly("PANRB", "Kepala BKN", "BKN");
    }

    @Test
    void removingARowTakesItsRoles() {
        assertThat(Samples.first(Agencies.remove(plan, "Kepala BKN")).accountable())
                .isEmpty();
        assertThat(Agencies.takesPart(plan, "Kepala BKN")).isFalse();
        assertThat(Agencies.takesPart(plan, "dukcapil")).isTrue();
    }
}
