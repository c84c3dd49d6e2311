package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.lintas.api.ui.Kit;
import id.lintas.engine.diagram.Palette;
import java.awt.Color;
import java.awt.image.BufferedImage;
import javax.swing.Icon;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JTable;
import javax.swing.LookAndFeel;
import javax.swing.SwingUtilities;
import javax.swing.UIManager;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LookTest {

    private LookAndFeel before;

    @BeforeEach
    void keepTheLookAndFeel() {
        before = UIManager.getLookAndFeel();
    }

    @AfterEach
    void bringTheLookAndFeelBack() throws Exception {
        SwingUtilities.invokeAndWait(() -> Look.install(Theme.LIGHT, 1));
        UIManager.setLookAndFeel(before);
    }

    private static void install(Theme theme, double zoom) throws Exception {
        SwingUtilities.invokeAndWait(() -> Look.install(theme, zoom));
    }

    @Test
    void eachThemeBringsItsColours() throws Exception {
        install(Theme.LIGHT, 1);
        assertThat(Kit.color("accent")).isEqualTo(new Color(0x0E6B74));
        install(Theme.DARK, 1);
        assertThat(Kit.color("accent")).isEqualTo(new Color(0x52BAC2));
        install(Theme.CONTRAST, 1);
        assertThat(Kit.color("accent")).isEqualTo(new Color(0xFFE14D));
        assertThat(UIManager.getColor("Table.selectionForeground")).isEqualTo(Color.BLACK);
    }

    @Test
    void drawingsOnPaperAndInPagesHaveTheColoursOfTheWindow() throws Exception {
        install(Theme.LIGHT, 1);
        assertThat(Palette.light().colours())
                .allSatisfy((token, colour) -> assertThat(Kit.color(token)).isEqualTo(Color.decode(colour)));
        install(Theme.DARK, 1);
        assertThat(Palette.dark().colours())
                .allSatisfy((token, colour) -> assertThat(Kit.color(token)).isEqualTo(Color.decode(colour)));
    }

    @Test
    void fontsAndSizesFollowTheZoom() throws Exception {
        install(Theme.LIGHT, 1);
        assertThat(Look.font("").getSize()).isEqualTo(13);
        assertThat(new JLabel("x").getFont().getFamily()).startsWith("Inter");
        int row = new JTable().getRowHeight();

        install(Theme.LIGHT, 1.5);

        assertThat(Look.font("").getSize()).isEqualTo(20);
        assertThat(Look.font("h1").getSize()).isEqualTo(30);
        assertThat(Look.scale(30)).isEqualTo(45);
        assertThat(Kit.scale(30)).isEqualTo(45);
        assertThat(new JTable().getRowHeight()).isGreaterThan(row);
    }

    @Test
    void whatIsOpenFollowsTheZoomTo250PercentAndBack() throws Exception {
        install(Theme.LIGHT, 1);
        JTable table = new JTable();
        JLabel label = new JLabel("x");
        JPanel window = new JPanel();
        window.add(table);
        window.add(label);
        for (double zoom : new double[] {2.5, 1, 1.5, 2.5, 1}) {
            SwingUtilities.invokeAndWait(() -> {
                Look.apply(Theme.LIGHT, zoom);
                SwingUtilities.updateComponentTreeUI(window);
            });
            assertThat(label.getFont().getSize2D()).isEqualTo((float) Math.round(13 * zoom));
            assertThat(table.getRowHeight()).isEqualTo((int) Math.round(30 * zoom));
            assertThat(Kit.scale(100)).isEqualTo((int) (100 * zoom));
            assertThat(Kit.icon("people", 16, "text").getIconWidth()).isEqualTo((int) (16 * zoom));
        }
    }

    @Test
    void anUnknownStyleIsNamed() throws Exception {
        install(Theme.LIGHT, 1);

        assertThatIllegalArgumentException().isThrownBy(() -> Look.font("h9")).withMessageContaining("h9");
    }

    @Test
    void theSystemIsAnsweredWithAThemeThatCanBeDrawn() {
        assertThat(Look.resolve(Theme.SYSTEM)).isIn(Theme.LIGHT, Theme.DARK);
        assertThat(Look.resolve(Theme.CONTRAST)).isEqualTo(Theme.CONTRAST);
    }

    @Test
    void iconsAreDrawnInTheColourOfTheirToken() throws Exception {
        install(Theme.LIGHT, 1);
        Icon icon = Kit.icon("record-circle-fill", 16, "thread");
        BufferedImage image = new BufferedImage(16, 16, BufferedImage.TYPE_INT_ARGB);

        icon.paintIcon(new JLabel(), image.createGraphics(), 0, 0);

        assertThat(image.getRGB(2, 8)).isEqualTo(0xFFB3243F);
        assertThat(image.getRGB(0, 0) >>> 24).isZero();
    }
}
