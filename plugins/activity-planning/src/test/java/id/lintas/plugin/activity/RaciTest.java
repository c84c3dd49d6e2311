package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RaciTest {

    private static final String BKN = "BKN";
    private final Activity blank = Activity.blank("k1");

    @Test
    void responsibleAndAccountableGoTogether() {
        Activity both = Raci.toggle(Raci.toggle(blank, BKN, Role.R), BKN, Role.A);
        assertThat(Raci.roles(both, BKN)).containsExactly(Role.R, Role.A);
    }

    @Test
    void consultedAndInformedStandAlone() {
        Activity both = Raci.toggle(Raci.toggle(blank, BKN, Role.R), BKN, Role.A);
        assertThat(Raci.roles(Raci.toggle(both, BKN, Role.C), BKN)).containsExactly(Role.C);
        assertThat(Raci.roles(Raci.toggle(Raci.toggle(blank, BKN, Role.C), BKN, Role.R), BKN))
                .containsExactly(Role.R);
    }

    @Test
    void theSameLetterAgainTakesTheRoleBack() {
        assertThat(Raci.toggle(Raci.toggle(blank, BKN, Role.I), BKN, Role.I)).isEqualTo(blank);
    }

    @Test
    void aClickGoesThroughAllRolesAndBackToNone() {
        Activity activity = blank;
        for (Role role : Role.values()) {
            activity = Raci.cycle(activity, BKN);
            assertThat(Raci.roles(activity, BKN)).containsExactly(role);
        }
        assertThat(Raci.cycle(activity, BKN)).isEqualTo(blank);
    }

    @Test
    void namesAreTheSameInAnyCaseAndSpacing() {
        Activity activity = Raci.give(blank, "Ditjen  Pajak", Role.C);
        assertThat(Raci.roles(activity, " ditjen pajak ")).containsExactly(Role.C);
    }
}
