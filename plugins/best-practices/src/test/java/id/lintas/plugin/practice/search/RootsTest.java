package id.lintas.plugin.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RootsTest {

    @Test
    void aMeltedFirstLetterIsTriedAgain() {
        assertThat(Roots.alternatives("irim")).contains("kirim");
        assertThat(Roots.alternatives("ulis")).contains("tulis");
        assertThat(Roots.alternatives("kirim")).containsExactly("irim");
    }

    @Test
    void otherAndShortStemsStayAsTheyAre() {
        assertThat(Roots.alternatives("data")).isEmpty();
        assertThat(Roots.alternatives("survei")).isEmpty();
        assertThat(Roots.alternatives("izi")).isEmpty();
    }
}
