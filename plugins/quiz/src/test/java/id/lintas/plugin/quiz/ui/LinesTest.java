package id.lintas.plugin.quiz.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {

    private final FontMetrics metrics = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB)
            .createGraphics()
            .getFontMetrics(new Font(Font.MONOSPACED, Font.PLAIN, 10));
    private final int letter = metrics.charWidth('x');

    private List<String> wrap(String text, int letters, int most) {
        return Lines.wrap(text, metrics, letters * letter, most);
    }

    @Test
    void textBreaksAtBlanks() {
        assertThat(wrap("satu dua tiga", 8, 3)).containsExactly("satu dua", "tiga");
    }

    @Test
    void theLastLineEndsInAnEllipsisIfThereIsMore() {
        assertThat(wrap("satu dua tiga empat", 9, 2)).containsExactly("satu dua", "tiga emp…");
    }

    @Test
    void dotsStayWithTheirWord() {
        assertThat(wrap("satu dua ...", 9, 2)).containsExactly("satu", "dua\u00a0...");
    }

    @Test
    void nothingGivesNoLine() {
        assertThat(wrap("  ", 8, 2)).isEmpty();
    }
}
