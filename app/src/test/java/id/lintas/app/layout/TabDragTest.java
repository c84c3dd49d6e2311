package id.lintas.app.layout;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.view.Side;
import java.awt.Dimension;
import java.awt.Point;
import java.util.Optional;
import javax.swing.JPanel;
import org.junit.jupiter.api.Test;

class TabDragTest {

    private static final Dimension ROOM = new Dimension(1000, 600);

    private static Optional<Side> at(int x, int y) {
        return TabDrag.side(ROOM, new Point(x, y));
    }

    @Test
    void onlyTheSidesTakeAView() {
        assertThat(at(10, 100)).contains(Side.LEFT);
        assertThat(at(990, 100)).contains(Side.RIGHT);
        assertThat(at(500, 100)).isEmpty();
    }

    @Test
    void belowAndOutsideNothingHappens() {
        assertThat(at(10, 590)).isEmpty();
        assertThat(at(-5, 100)).isEmpty();
        assertThat(at(500, 700)).isEmpty();
    }

    @Test
    void theEventsOfTheTabAreHeardUntilTheButtonIsLetGo() {
        JPanel tab = new JPanel();
        TabDrag.begin(new JPanel(), tab, new TabDrag.Drop() {
            @Override
            public void at(Side side) {
                throw new AssertionError("not released");
            }

            @Override
            public void outside() {
                throw new AssertionError("not released");
            }
        });
        assertThat(tab.getMouseListeners()).hasSize(1);
        assertThat(tab.getMouseMotionListeners()).hasSize(1);
    }
}
