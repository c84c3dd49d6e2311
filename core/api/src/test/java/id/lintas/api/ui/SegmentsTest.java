package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.event.KeyEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class SegmentsTest {

    private final List<String> picked = new ArrayList<>();
    private final Segments segments = new Segments(
            List.of(
                    Choice.of("avoid", "Hindari"),
                    Choice.of("reduce", "Kurangi"),
                    new Choice("x", "Alihkan", "Ke pihak lain")),
            "Perlakuan",
            new KitTexts(new Locale("id")),
            picked::add);

    private void press(int key) {
        KeyEvent e = new KeyEvent(segments.stop(), KeyEvent.KEY_PRESSED, 0, 0, key, KeyEvent.CHAR_UNDEFINED);
        Stream.of(segments.stop().getKeyListeners()).forEach(listener -> listener.keyPressed(e));
    }

    private void type(char letter) {
        KeyEvent e = new KeyEvent(segments.stop(), KeyEvent.KEY_TYPED, 0, 0, KeyEvent.VK_UNDEFINED, letter);
        Stream.of(segments.stop().getKeyListeners()).forEach(listener -> listener.keyTyped(e));
    }

    private List<Boolean> stops() {
        return IntStream.range(0, 3)
                .mapToObj(i -> segments.button(i).isFocusable())
                .toList();
    }

    @Test
    void theyAreOneStopForTab() {
        assertThat(stops()).containsExactly(true, false, false);

        segments.select("reduce");

        assertThat(stops()).containsExactly(false, true, false);
    }

    @Test
    void arrowsStopAtTheEnds() {
        press(KeyEvent.VK_END);
        press(KeyEvent.VK_RIGHT);
        press(KeyEvent.VK_HOME);
        press(KeyEvent.VK_LEFT);

        assertThat(picked).containsExactly("x", "avoid");
    }

    @Test
    void aLetterChoosesByTheLabel() {
        type('k');
        type('z');

        assertThat(picked).containsExactly("reduce");
    }

    @Test
    void selectingByProgramIsNotAPick() {
        segments.select("reduce");

        assertThat(picked).isEmpty();
        assertThat(segments.button(1).isSelected()).isTrue();
    }

    @Test
    void anUnknownValueSelectsNothing() {
        segments.select("gone");

        assertThat(IntStream.range(0, 3).mapToObj(segments::button)).noneMatch(SegmentButton::isSelected);
    }

    @Test
    void eachSegmentSaysItsFieldAndItsExplanation() {
        var context = segments.button(2).getAccessibleContext();

        assertThat(context.getAccessibleName()).isEqualTo("Perlakuan: Alihkan");
        assertThat(context.getAccessibleDescription()).isEqualTo("Ke pihak lain");
    }

    @Test
    void theWidthIsTheSameOnAndOff() {
        int off = segments.button(0).getPreferredSize().width;

        segments.select("avoid");

        assertThat(segments.button(0).getPreferredSize().width).isEqualTo(off);
    }
}
