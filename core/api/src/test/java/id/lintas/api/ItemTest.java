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

    @Test
    void factsAreReadByName() {
        Item plain = Item.of("activity-planning", "k4", "Register usaha", Item.ACTIVITY);
        Item dated = plain.with(Item.START, "2027-03-01").with(Item.DAYS, "92").withCodes("how-type-dialogue");

        assertThat(dated.fact(Item.DAYS)).isEqualTo("92");
        assertThat(dated.with(Item.DAYS, "93").codes()).containsExactly("how-type-dialogue");
        assertThat(plain.fact(Item.START)).isEmpty();
        assertThat(plain.with(Item.DAYS, "3")).isNotEqualTo(plain);
    }

    @Test
    void aLinkIsOfTheThreadUnlessItSaysOtherwise() {
        ItemRef k1 = new ItemRef("activity-planning", "k1");
        ItemRef k2 = new ItemRef("activity-planning", "k2");

        assertThat(new Link(k2, k1).ofThread()).isTrue();
        assertThat(new Link(k2, k1, Link.AFTER).ofThread()).isFalse();
    }
}
