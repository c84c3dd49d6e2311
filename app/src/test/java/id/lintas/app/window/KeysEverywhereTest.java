package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JMenu;
import javax.swing.JTable;
import javax.swing.MenuSelectionManager;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What holds for the keyboard on every page: the menu, the views, no trap, the order of reading. */
class KeysEverywhereTest {

    private static final int ROUND = 10;

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        Path file =
                Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kerja.lintas.json"));
        window = OpenWindow.real(home, file).settled();
        hands = window.hands();
    }

    @AfterEach
    void close() {
        window.close();
    }

    private static Component owner() {
        return KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner();
    }

    private static boolean menuIsOpen() {
        return MenuSelectionManager.defaultManager().getSelectedPath().length > 0;
    }

    @Test
    void theMenuIsReachedByF10AndByAltWithALetterAndLeftByEscape() {
        hands.keys("alt 1", "F10");
        hands.until("the menu", KeysEverywhereTest::menuIsOpen);
        hands.keys("ESCAPE", "ESCAPE");
        hands.until("no menu", () -> !menuIsOpen());
        JMenu first = Edt.get(() -> window.frame().getJMenuBar().getMenu(0));
        hands.keys("alt " + (char) first.getMnemonic());
        hands.until("the first menu", first::isPopupMenuVisible);
        hands.keys("ESCAPE", "ESCAPE");
        hands.until("no menu", () -> !menuIsOpen());
    }

    @Test
    void everyViewIsWalkedByF6() {
        hands.keys("alt 1", "F8");
        hands.until(
                "the findings",
                () -> hands.showing(JComponent.class, "findingsView").isPresent());
        Set<String> views = new LinkedHashSet<>();
        for (int i = 0; i < ROUND; i++) {
            hands.keys("F6");
            views.add(Edt.get(() -> List.of("navigator", "editorArea", "findingsView", "guidance").stream()
                    .filter(name -> hands.showing(JComponent.class, name)
                            .filter(c -> owner() != null && SwingUtilities.isDescendingFrom(owner(), c))
                            .isPresent())
                    .findFirst()
                    .orElse("")));
        }
        assertThat(views).contains("navigator", "editorArea", "findingsView", "guidance");
    }

    @Test
    void noTableAndNoTextAreaKeepsTab() {
        List<String> trapped = new ArrayList<>();
        new Walk(window).visit((place, root) -> {
            for (JComponent c : Seen.every(root, JComponent.class)) {
                boolean keeps = c.isFocusable()
                        && (c instanceof JTable || c instanceof JTextComponent)
                        && !c.getFocusTraversalKeys(KeyboardFocusManager.FORWARD_TRAVERSAL_KEYS)
                                .contains(javax.swing.KeyStroke.getKeyStroke("TAB"));
                if (keeps) {
                    trapped.add(place + ": " + Seen.describe(c));
                }
            }
        });
        assertThat(trapped).isEmpty();
    }

    @Test
    void tabGoesInTheOrderOfReading() {
        List<String> backwards = new ArrayList<>();
        new Walk(window).visit((place, root) -> Order.backwards(root).forEach(b -> backwards.add(place + ": " + b)));
        backwards.forEach(System.out::println);
        assertThat(backwards).isEmpty();
    }
}
