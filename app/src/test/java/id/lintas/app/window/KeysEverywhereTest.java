package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ui.Kit;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
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

/** What holds for the keyboard on every page: the menu, the views, no trap, a focus that is seen, the order of reading. */
class KeysEverywhereTest {

    /** So many pixels have to change before the eye sees it. */
    private static final int SEEN = 24;

    private static final int ROUND = 10;

    @TempDir
    Path home;

    private OpenWindow window;
    private Hands hands;

    @BeforeEach
    void open() throws IOException {
        Path file = Files.copy(
                OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("kerja.lintas.json"));
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
    void theFocusIsSeenOnEveryControl() {
        List<String> unseen = new ArrayList<>();
        new Walk(window).pages((place, root) -> unseen.addAll(unseen(place, root)));
        unseen.forEach(System.out::println);
        assertThat(unseen).isEmpty();
    }

    /** Not on the event thread: the focus has to move in between. */
    private List<String> unseen(String place, JComponent root) {
        List<String> unseen = new ArrayList<>();
        for (JComponent control : Edt.get(() -> stops(root))) {
            BufferedImage before = Edt.get(() -> picture(root, control));
            Edt.run(control::requestFocusInWindow);
            window.robot().waitForIdle();
            if (!Edt.get(control::isFocusOwner)) {
                continue;
            }
            BufferedImage after = Edt.get(() -> picture(root, control));
            if (difference(before, after) < SEEN) {
                unseen.add(place + ": " + Seen.describe(control));
            }
            Edt.run(() -> KeyboardFocusManager.getCurrentKeyboardFocusManager().clearFocusOwner());
            window.robot().waitForIdle();
        }
        return unseen;
    }

    private static List<JComponent> stops(JComponent root) {
        return Order.of(root).stream()
                .filter(c -> c instanceof JComponent j && !j.getVisibleRect().isEmpty())
                .map(JComponent.class::cast)
                .toList();
    }

    /** The control with a little around it; without the caret, which blinks. */
    private static BufferedImage picture(JComponent root, JComponent control) {
        if (control instanceof JTextComponent text) {
            text.getCaret().setVisible(false);
        }
        Rectangle place = SwingUtilities.convertRectangle(control, control.getVisibleRect(), root);
        place.grow(Kit.scale(4), Kit.scale(4));
        BufferedImage picture = new BufferedImage(place.width, place.height, BufferedImage.TYPE_INT_RGB);
        java.awt.Graphics2D g = picture.createGraphics();
        g.translate(-place.x, -place.y);
        g.setClip(place);
        root.paint(g);
        g.dispose();
        return picture;
    }

    private static int difference(BufferedImage one, BufferedImage other) {
        int count = 0;
        for (int x = 0; x < Math.min(one.getWidth(), other.getWidth()); x++) {
            for (int y = 0; y < Math.min(one.getHeight(), other.getHeight()); y++) {
                count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
            }
        }
        return count;
    }

    @Test
    void tabGoesInTheOrderOfReading() {
        List<String> backwards = new ArrayList<>();
        new Walk(window).visit((place, root) -> Order.backwards(root).forEach(b -> backwards.add(place + ": " + b)));
        backwards.forEach(System.out::println);
        assertThat(backwards).isEmpty();
    }
}
