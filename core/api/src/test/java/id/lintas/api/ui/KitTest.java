package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.JButton;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JTabbedPane;
import javax.swing.JTextField;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(OnEdt.class)
class KitTest {

    private static final String HTML = "<html><b>tebal</b>";

    @AfterEach
    void forgetTheTheme() {
        UIManager.put("Lintas.scale", null);
        UIManager.put("Lintas.accent", null);
    }

    private static boolean plain(JComponent component) {
        return component.getClientProperty("html") == null;
    }

    @Test
    void aButtonIsSpokenAsItReadsNow() {
        JButton button = Kit.button("Tandai", "", () -> {});
        button.setText("Lepas tanda");

        assertThat(button.getAccessibleContext().getAccessibleName()).isEqualTo("Lepas tanda");
    }

    @Test
    void bracesInAnArgumentOfAKitTextStay() {
        assertThat(new KitTexts(Locale.ENGLISH).get("segment", "a {1} $1", 5)).isEqualTo("a {1} $1: 5");
    }

    @Test
    void noTextIsEverRenderedAsHtml() {
        assertThat(List.<JComponent>of(
                        Kit.button(HTML, "", () -> {}),
                        Kit.button(HTML, "plus-lg", () -> {}),
                        Kit.link(HTML, () -> {}),
                        Kit.heading(HTML),
                        Kit.note(HTML),
                        Kit.chip(HTML, "accent"),
                        Kit.wrapped(HTML, "note")))
                .allMatch(KitTest::plain);
        assertThat(Kit.iconButton("trash3", HTML, () -> {}).getToolTipText()).doesNotStartWith("<html");
    }

    @Test
    void noChoiceIsEverRenderedAsHtml() {
        ChoiceBox box = new ChoiceBox();
        Component shown = ((JComboBox<Choice>) box)
                .getRenderer()
                .getListCellRendererComponent(new JList<>(), Choice.of("a", HTML), 0, false, false);
        SegmentButton segment = new SegmentButton(Choice.of("a", HTML), HTML);

        assertThat(plain((JComponent) shown)).isTrue();
        assertThat(plain(segment)).isTrue();
        assertThat(plain(new WrapCheck("f7", HTML))).isTrue();
    }

    @Test
    void aTabsTitleIsPlainAndHasItsCount() {
        JTabbedPane tabs = Kit.tabs();
        tabs.addTab("", new JPanel());

        Kit.title(tabs, 0, HTML, 5);

        assertThat(tabs.getTitleAt(0)).doesNotStartWith("<html");
        assertThat(Find.all(tabs.getTabComponentAt(0), javax.swing.JLabel.class))
                .allMatch(KitTest::plain)
                .extracting(javax.swing.JLabel::getText)
                .containsExactly(HTML, "  5");
    }

    @Test
    void aButtonSaysItsNameAndActs() {
        AtomicInteger clicks = new AtomicInteger();
        JButton button = Kit.iconButton("trash3", "Hapus isu", clicks::incrementAndGet);

        button.doClick();

        assertThat(clicks).hasValue(1);
        assertThat(button.getAccessibleContext().getAccessibleName()).isEqualTo("Hapus isu");
        assertThat(button.getToolTipText()).isEqualTo("Hapus isu");
    }

    @Test
    void whatIsTypedAndWhatIsTakenAwayIsHeard() {
        JTextField field = new JTextField("isu");
        List<String> heard = new ArrayList<>();
        Kit.onTyped(field, () -> heard.add(field.getText()));

        field.replaceSelection("A");
        field.setText("");

        assertThat(heard).containsExactly("isuA", "");
    }

    @Test
    void coloursComeFromTheThemeElseFromTheLightOne() {
        assertThat(Kit.color("accent")).isEqualTo(new Color(0x0E6B74));
        UIManager.put("Lintas.accent", Color.YELLOW);
        assertThat(Kit.color("accent")).isEqualTo(Color.YELLOW);
        assertThat(Kit.color("no-such-token")).isEqualTo(Color.MAGENTA);
    }

    @Test
    void pixelsFollowTheZoom() {
        assertThat(Kit.scale(30)).isEqualTo(30);
        UIManager.put("Lintas.scale", 1.5);
        assertThat(Kit.scale(30)).isEqualTo(45);
        assertThat(Kit.icon("no-such-icon", 16, "text2").getIconWidth()).isEqualTo(24);
    }

    @Test
    void wrappedTextIsHigherWhereItIsNarrow() {
        WrapLabel label =
                (WrapLabel) Kit.wrapped("Sebut kewenangan, data, atau anggaran yang dipegang instansi lain.", "");

        assertThat(label.heightFor(120)).isGreaterThan(label.heightFor(600));
    }

    @Test
    void aPageGivesTheListWhatItAsksForAndTheFormTheRest() {
        JPanel list = new JPanel();
        list.setPreferredSize(new java.awt.Dimension(100, 200));
        JPanel detail = new JPanel();
        JComponent page = Kit.page(Kit.toolbar(List.of(Kit.button("Tambah", "", () -> {})), "USG 1–5"), list, detail);

        Find.layOut(page, 860, 600);

        assertThat(list.getHeight()).isEqualTo(200);
        assertThat(list.getX()).isEqualTo(20);
        assertThat(list.getWidth()).isEqualTo(820);
        assertThat(detail.getWidth()).isEqualTo(820);
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void bothLanguagesHaveTheSameTexts(String language) {
        ResourceBundle indonesian = bundle("id");
        ResourceBundle other = bundle(language);

        assertThat(other.keySet()).isEqualTo(indonesian.keySet());
        assertThat(other.keySet()).allMatch(key -> !other.getString(key).isBlank());
    }

    private static ResourceBundle bundle(String language) {
        return ResourceBundle.getBundle("id.lintas.api.ui.messages", new java.util.Locale(language));
    }
}
