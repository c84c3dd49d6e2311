package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.text.Texts;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReviewWordsTest {

    private static final Total HALF = new Total(28.75, 45, false);
    private static final Total WHOLE = new Total(82.5, 100, true);

    @Test
    void pointsAreWrittenAsInTheLanguage() {
        ReviewWords indonesian = new ReviewWords(Texts.INDONESIAN);
        ReviewWords english = new ReviewWords(Locale.ENGLISH);

        assertThat(indonesian.said(HALF)).isEqualTo("28,8 dari 45 poin yang dinilai");
        assertThat(english.said(HALF)).isEqualTo("28.8 of 45 points marked");
        assertThat(indonesian.said(WHOLE)).isEqualTo("82,5");
        assertThat(english.said(WHOLE)).isEqualTo("82.5");
    }
}
