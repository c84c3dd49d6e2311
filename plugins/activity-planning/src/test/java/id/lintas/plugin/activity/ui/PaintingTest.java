package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.GanttScale;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import javax.swing.JComponent;
import javax.swing.JTable;
import org.junit.jupiter.api.Test;

/** What is drawn, read from the picture. */
final class PaintingTest {

    private final EditorFixture<ActivityPlan> editor = Editors.open(Samples.half());

    private BufferedImage picture(JComponent component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        editor.run(() -> {
            Graphics2D g = image.createGraphics();
            component.paint(g);
            g.dispose();
        });
        return image;
    }

    private static boolean has(BufferedImage image, Rectangle where, Color color) {
        for (int x = where.x; x < where.x + where.width; x++) {
            for (int y = where.y; y < where.y + where.height; y++) {
                if ((image.getRGB(x, y) & 0xFFFFFF) == (color.getRGB() & 0xFFFFFF)) {
                    return true;
                }
            }
        }
        return false;
    }

    private void open(String item, String field) {
        editor.reveal(Place.of(item, field));
        editor.run(() -> Editors.layOut(editor.component()));
    }

    @Test
    void theRowOfTheChosenActivityIsTinted() {
        open("k1", "start");
        GanttChart chart = editor.named("gantt", GanttChart.class);
        BufferedImage image = picture(chart);
        GanttScale scale = chart.scale();
        assertThat(has(image, new Rectangle(2, scale.y(0) + 2, 8, 8), Kit.color("accentSoft")))
                .isTrue();
        assertThat(has(image, new Rectangle(2, scale.y(1) + 2, 8, 8), Kit.color("accentSoft")))
                .isFalse();
    }

    @Test
    void anEndBeforeItsStartIsSaidInTheColourOfErrors() {
        open("k1", "start");
        GanttChart chart = editor.named("gantt", GanttChart.class);
        GanttScale scale = chart.scale();
        Rectangle row = new Rectangle(scale.left(), scale.y(2), chart.getWidth() - scale.left(), scale.rowHeight());
        assertThat(has(picture(chart), row, Kit.color("error"))).isTrue();
    }

    @Test
    void theLineUnderTheMatrixMarksWhatBreaksTheRule() {
        open("k3", "accountable");
        RaciFooter footer = editor.every(RaciFooter.class).get(0);
        BufferedImage image = picture(footer);
        JTable table = editor.named("raciMatrix", JTable.class);
        assertThat(has(image, column(table, 2), Kit.color("error"))).isTrue();
        assertThat(has(image, column(table, 1), Kit.color("error"))).isFalse();
        assertThat(has(image, column(table, 3), Kit.color("accentSoft"))).isTrue();
    }

    @Test
    void theAccountableCellIsFilled() {
        open("k1", "accountable");
        JTable table = editor.named("raciMatrix", JTable.class);
        BufferedImage image = picture(table);
        assertThat(has(image, table.getCellRect(0, 1, false), Kit.color("accent")))
                .isTrue();
        assertThat(has(image, table.getCellRect(0, 4, false), Kit.color("accent")))
                .isFalse();
    }

    @Test
    void theChosenCardStandsOut() {
        open("k1", "");
        assertThat(has(card("card-k1"), new Rectangle(10, 4, 10, 10), Kit.color("accentSoft")))
                .isTrue();
        assertThat(has(card("card-k2"), new Rectangle(10, 4, 10, 10), Kit.color("accentSoft")))
                .isFalse();
    }

    private BufferedImage card(String name) {
        return picture(editor.named(name, JComponent.class));
    }

    /** The column of the table, in the coordinates of the line below it. */
    private static Rectangle column(JTable table, int column) {
        Rectangle head = table.getTableHeader().getHeaderRect(column);
        return new Rectangle(head.x + 4, 2, head.width - 4, 20);
    }
}
