package id.lintas.engine.review.similar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RootsTest {

    private final Wording wording = new Wording();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "susun menyusun disusun penyusunan disusunnya",
                "kirim mengirim dikirim mengirimkan pengiriman",
                "tulis menulis ditulis penulisan",
                "pakai memakai dipakai pemakaian",
                "buka membuka dibuka membukakan",
                "ubah mengubah diubah perubahan",
                "melaksanakan dilaksanakan pelaksanaan laksana",
                "atur peraturan diatur",
                "risiko resiko Risiko RESIKO risikonya",
                "sistem sistim",
                "café cafe"
            })
    void formsOfAWordComeTogether(String forms) {
        assertThat(Arrays.stream(forms.split(" ")).map(wording::root).distinct())
                .hasSize(1);
    }

    @Test
    void otherWordsStayApart() {
        assertThat(Arrays.stream("survei sampel jadwal anggaran kuesioner responden direktorat".split(" "))
                        .map(wording::root)
                        .distinct())
                .hasSize(7);
    }

    @Test
    void wordsThatEverySentenceHasDoNotCount() {
        assertThat(wording.root("yang")).isEmpty();
        assertThat(wording.root("YG")).isEmpty();
        assertThat(wording.root("karena")).isEmpty();
    }

    @Test
    void aWordHasItsPlaceInTheText() {
        assertThat(Wording.words("(Anak2) di RT-03."))
                .containsExactly(new Span(1, 6), new Span(8, 10), new Span(11, 13), new Span(14, 16));
        assertThat(Wording.words("x".repeat(10_000))).hasSize(250);
        assertThat(Wording.words("")).isEmpty();
    }
}
