package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class PseudoTextTest {

    @Test
    void theKitsTextsArePseudoWhenTheLocaleAsksForIt() {
        assertThat(PseudoText.in(Locale.forLanguageTag("id-x-pseudo"), "Hapus {0}"))
                .isEqualTo("⟦Hápúš {0} éñó⟧");
        assertThat(PseudoText.in(Locale.forLanguageTag("id"), "Hapus {0}")).isEqualTo("Hapus {0}");
    }
}
