package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javax.swing.AbstractButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Wolf, sheep and cabbage, as a group plays them in the window: found by name, played by keys and mouse, in Indonesian. */
class RiverCrossingTest {

    private static final String[] AFTER_THE_FIRST = {
        "ENTER", "LEFT", "SPACE", "ENTER", "RIGHT", "SPACE", "ENTER", "RIGHT", "SPACE", "ENTER", "ENTER", "LEFT",
        "SPACE"
    };

    @TempDir
    Path home;

    private OpenWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void wolfSheepAndCabbageCrossInSevenAndAForbiddenCrossingIsRefused() {
        window = OpenWindow.start(home, new ScriptedDialogs(), OpenWindow.sample("bps-survei-terintegrasi.lintas.json"))
                .settled();
        Hands hands = window.hands();
        hands.keys("ctrl 3");
        hands.typeInFocused("paletteField", "menyeberangi sungai");
        hands.keys("ENTER");
        JComponent river = hands.find(JComponent.class, c -> "river-wolf".equals(c.getName()), "the river");
        JLabel news = hands.find(JLabel.class, c -> "news-wolf".equals(c.getName()), "the news");
        Edt.run(river::requestFocusInWindow);
        hands.until("the focus on the river", river::isFocusOwner);

        hands.keys("SPACE");
        hands.press("cross-wolf");
        hands.until("the refusal", () -> news.getText().startsWith("Domba akan memakan kubis."));
        hands.press("undo-wolf");

        Edt.run(river::requestFocusInWindow);
        hands.until("the focus on the river", river::isFocusOwner);
        hands.keys("RIGHT", "SPACE");
        hands.press("cross-wolf");
        Edt.run(river::requestFocusInWindow);
        hands.until("the focus on the river", river::isFocusOwner);
        hands.keys(AFTER_THE_FIRST);
        hands.press("cross-wolf");
        assertThat(Edt.get(news::getText)).isEqualTo("Selesai dalam 7 penyeberangan, yang paling sedikit.");
        AbstractButton cross = hands.button("cross-wolf");
        assertThat(Edt.get(cross::isEnabled)).isFalse();
    }
}
