package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.util.List;
import javax.swing.JLabel;
import org.junit.jupiter.api.Test;

class TextWrapTest {

    private final FontMetrics metrics = new JLabel().getFontMetrics(new Font(Font.MONOSPACED, Font.PLAIN, 12));
    private final int letter = metrics.charWidth('m');

    @Test
    void linesBreakAtBlanks() {
        assertThat(TextWrap.lines("satu dua tiga", metrics, 9 * letter)).containsExactly("satu dua", "tiga");
    }

    @Test
    void aWordThatIsWiderThanALineIsCut() {
        assertThat(TextWrap.lines("a pertanggungjawaban", metrics, 8 * letter))
                .containsExactly("a", "pertangg", "ungjawab", "an");
    }

    @Test
    void lineBreaksInTheTextStay() {
        assertThat(TextWrap.lines("satu\n\ndua", metrics, 20 * letter)).containsExactly("satu", "", "dua");
    }

    @Test
    void noWidthAtAllStillEnds() {
        assertThat(TextWrap.lines("satu dua", metrics, 0)).hasSizeGreaterThan(2);
    }

    @Test
    void whatDoesNotFitIsMarkedByAnEllipsis() {
        List<String> lines = List.of("satu dua", "tiga lima", "enam");

        assertThat(TextWrap.atMost(2, lines, metrics, 9 * letter)).containsExactly("satu dua", "tiga lim…");
        assertThat(TextWrap.atMost(3, lines, metrics, 9 * letter)).isEqualTo(lines);
    }
}
