package id.lintas.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ItemTest {

    @Test
    void anItemIsClassifiedByTheCodesThatAreThere() {
        Item activity = Item.of("activity-planning", "k1", "Forum", Item.ACTIVITY);

        assertThat(activity.codes()).isEmpty();
        assertThat(activity.withCodes("how-type-dialogue", "").codes()).containsExactly("how-type-dialogue");
    }
}
