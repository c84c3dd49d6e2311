package id.lintas.api.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Function;
import javax.swing.JTable;
import javax.swing.UIManager;
import javax.swing.table.DefaultTableModel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnEdt.class)
class CellPaintTest {

    private final JTable table = new JTable(new DefaultTableModel(1, 1));

    @AfterEach
    void forgetTheIcons() {
        UIManager.put("Lintas.icons", null);
    }

    private BufferedImage paint(CellContent content, boolean selected) {
        CellView view = new CellView();
        view.getTableCellRendererComponent(table, content, selected, false, 0, 0);
        view.setSize(120, 30);
        BufferedImage image = new BufferedImage(120, 30, BufferedImage.TYPE_INT_RGB);
        view.paint(image.createGraphics());
        return image;
    }

    private static boolean shows(BufferedImage image, Color color) {
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                if (new Color(image.getRGB(x, y)).equals(color)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void aChipStandsOnTheColourOfItsToken() {
        assertThat(shows(paint(new CellContent.Chip("24", "band5"), false), Kit.color("band5")))
                .isTrue();
        assertThat(shows(paint(new CellContent.Chip("24", ""), false), Kit.color("band5")))
                .isFalse();
        assertThat(shows(paint(new CellContent.Chip("", "band5"), false), Kit.color("band5")))
                .isFalse();
    }

    @Test
    void aJudgementHasItsIconInItsColour() {
        Function<String, List<?>> icons = name -> List.of(new java.awt.Rectangle(2, 2, 12, 12));
        UIManager.put("Lintas.icons", icons);

        assertThat(shows(paint(new CellContent.Judgement("yes", "ya"), false), Kit.color("accent")))
                .isTrue();
        assertThat(shows(paint(new CellContent.Judgement("no", "tidak"), false), Kit.color("error")))
                .isTrue();
        assertThat(shows(paint(new CellContent.Judgement("", "belum"), false), Kit.color("accent")))
                .isFalse();
    }

    @Test
    void theSelectionDecidesWhereItHasAnInkOfItsOwn() {
        table.setSelectionBackground(Color.YELLOW);
        table.setSelectionForeground(Color.BLUE);

        BufferedImage image = paint(new CellContent.Score(5, "Urgensi: 5"), true);

        assertThat(image.getRGB(1, 1)).isEqualTo(Color.YELLOW.getRGB());
        assertThat(shows(image, Kit.color("text"))).isFalse();
    }

    @Test
    void aCellIsReadAsItsSpokenText() {
        CellView view = new CellView();

        view.getTableCellRendererComponent(table, new CellContent.Score(5, "Urgensi: 5"), false, false, 0, 0);

        assertThat(view.getAccessibleContext().getAccessibleName()).isEqualTo("Urgensi: 5");
    }

    @Test
    void textOnAGroundIsReadable() {
        assertThat(Tokens.on("band5")).isEqualTo(Color.WHITE);
        assertThat(Tokens.on("warnSoft")).isEqualTo(Kit.color("warn"));
        assertThat(Tokens.on("accentSoft")).isEqualTo(Kit.color("accentSoftText"));
        assertThat(Tokens.on("line")).isEqualTo(Color.BLACK);
    }
}
