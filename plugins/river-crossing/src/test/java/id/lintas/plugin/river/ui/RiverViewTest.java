package id.lintas.plugin.river.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.ui.View;
import id.lintas.plugin.river.Game;
import id.lintas.plugin.river.Puzzle;
import id.lintas.plugin.river.Spots;
import id.lintas.plugin.river.Texts;
import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

/** The puzzles by mouse and by keys, without a window. */
class RiverViewTest {

    private final Texts texts = new Texts("id");
    private final JComponent view = new RiverView(new Host()).component();

    private <C extends Component> C named(String name, Class<C> type) {
        return type.cast(find(view, name));
    }

    private static Component find(Container in, String name) {
        for (Component child : in.getComponents()) {
            if (name.equals(child.getName())) {
                return child;
            }
            Component inside = child instanceof Container c ? find(c, name) : null;
            if (inside != null) {
                return inside;
            }
        }
        return null;
    }

    private void key(String canvas, String key) throws InterruptedException, InvocationTargetException {
        RiverCanvas river = named(canvas, RiverCanvas.class);
        SwingUtilities.invokeAndWait(() -> river.getActionMap().get(key).actionPerformed(null));
    }

    private void press(String button) throws InterruptedException, InvocationTargetException {
        SwingUtilities.invokeAndWait(() -> named(button, AbstractButton.class).doClick(0));
    }

    private String said(String label) {
        return named(label, JLabel.class).getText();
    }

    @Test
    void wolfSheepAndCabbageCrossByKeys() throws Exception {
        String[] keys = {
            "RIGHT", "SPACE", "ENTER", "ENTER", "LEFT", "SPACE", "ENTER", "RIGHT", "SPACE", "ENTER", "RIGHT", "SPACE",
            "ENTER", "ENTER", "LEFT", "SPACE", "ENTER"
        };
        for (String key : keys) {
            key("river-wolf", key);
        }
        assertThat(said("news-wolf")).isEqualTo("Selesai dalam 7 penyeberangan, yang paling sedikit.");
        assertThat(named("cross-wolf", AbstractButton.class).isEnabled()).isFalse();
    }

    @Test
    void aClickPutsATravellerIntoTheBoatWhateverTheSizeOfTheDrawing() throws Exception {
        RiverCanvas river = named("river-wolf", RiverCanvas.class);
        SwingUtilities.invokeAndWait(() -> {
            river.setSize(Spots.WIDTH / 2 + 100, Spots.HEIGHT / 2);
            Rectangle sheep = Spots.traveller(Game.of(Puzzle.WOLF), 1);
            int x = 50 + (int) sheep.getCenterX() / 2;
            int y = (int) sheep.getCenterY() / 2;
            river.dispatchEvent(
                    new MouseEvent(river, MouseEvent.MOUSE_PRESSED, 0, 0, x, y, 1, false, MouseEvent.BUTTON1));
        });
        assertThat(said("state-wolf")).contains("isinya: Domba");
        assertThat(river.getAccessibleContext().getAccessibleDescription()).contains("isinya: Domba");
    }

    @Test
    void aRuleThatWouldBeBrokenIsSaidAndUndoTakesBack() throws Exception {
        key("river-wolf", "SPACE");
        press("cross-wolf");
        assertThat(said("news-wolf")).startsWith("Domba akan memakan kubis.");
        press("undo-wolf");
        press("hint-wolf");
        press("cross-wolf");
        assertThat(said("state-wolf")).endsWith("Penyeberangan: 1");
        press("undo-wolf");
        assertThat(said("state-wolf")).endsWith("Penyeberangan: 0");
    }

    @Test
    void theShortestWayIsShownOnDemand() throws Exception {
        press("way-missionaries");
        assertThat(said("wayText-missionaries")).startsWith("1. Menyeberang: ").contains("11. Menyeberang: ");
        press("way-missionaries");
        assertThat(named("wayText-missionaries", JLabel.class).isVisible()).isFalse();
    }

    private final class Host implements View.Host {

        @Override
        public StepContext context() {
            return new Context();
        }

        @Override
        public void open(ItemRef ref) {
            throw new UnsupportedOperationException();
        }

        @Override
        public <T> void later(Callable<T> work, Consumer<T> done) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void browse(URI address) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String text(String key, Object... arguments) {
            return texts.text(key, arguments);
        }
    }

    private final class Context implements StepContext {

        @Override
        public Locale locale() {
            return Locale.forLanguageTag("id");
        }

        @Override
        public String text(String key, Object... arguments) {
            return texts.text(key, arguments);
        }

        @Override
        public Optional<String> findText(String key) {
            return Optional.of(text(key));
        }

        @Override
        public ProjectView project() {
            throw new UnsupportedOperationException();
        }

        @Override
        public <R extends Record> R resource(String name, Class<R> type) {
            throw new UnsupportedOperationException();
        }
    }
}
