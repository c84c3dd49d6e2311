package id.lintas.plugin.activity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import id.lintas.plugin.activity.GanttScale;
import id.lintas.plugin.activity.Samples;
import id.lintas.testkit.EditorFixture;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.event.MouseEvent;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import org.junit.jupiter.api.Test;

final class ScheduleViewTest {

    private final EditorFixture<ActivityPlan> editor = open(Samples.complete());

    private static EditorFixture<ActivityPlan> open(ActivityPlan plan) {
        EditorFixture<ActivityPlan> editor = Editors.open(plan);
        editor.reveal(Place.of("k2", "start"));
        editor.run(() -> Editors.layOut(editor.component()));
        return editor;
    }

    /** From the middle of a bar to the middle of another row. */
    private static void dragRows(EditorFixture<ActivityPlan> editor, Rectangle from, int row) {
        GanttChart chart = editor.named("gantt", GanttChart.class);
        int x = (int) from.getCenterX();
        GanttScale scale = chart.scale();
        Editors.drag(
                editor,
                chart,
                x,
                (int) from.getCenterY(),
                x,
                scale.y(row) + scale.rowHeight() / 2,
                MouseEvent.SHIFT_DOWN_MASK);
    }

    @Test
    void aDragWithShiftMakesOneActivityWaitForAnotherAndTheNextTakesItBack() {
        Rectangle k2 = editor.named("gantt", GanttChart.class).scale().bar(1, 1, 4);
        dragRows(editor, k2, 6);
        assertThat(Editors.activity(editor, "k7").predecessors()).contains("k2");
        assertThat(months(editor, "k2")).isEqualTo("1-4");
        dragRows(editor, k2, 6);
        assertThat(Editors.activity(editor, "k7").predecessors()).doesNotContain("k2");
    }

    @Test
    void afterTheLinkButtonAClickSaysWhatWaits() {
        editor.run(() -> editor.named("linkActivities", JButton.class).doClick());
        GanttChart chart = editor.named("gantt", GanttChart.class);
        int y = chart.scale().y(6) + 5;
        Editors.drag(editor, chart, 20, y, 20, y);
        assertThat(Editors.activity(editor, "k7").predecessors()).contains("k2");
        assertThat(chart.linking().active()).isFalse();
    }

    @Test
    void theKeyLAsksWhatWaitsAndEnterLinks() {
        editor.reveal(Place.of("k6", "start"));
        Editors.press(editor, "gantt", "L");
        Editors.press(editor, "gantt", "DOWN");
        Editors.press(editor, "gantt", "DOWN");
        Editors.press(editor, "gantt", "ENTER");
        assertThat(Editors.activity(editor, "k8").predecessors()).contains("k6");
        Editors.press(editor, "gantt", "L");
        Editors.press(editor, "gantt", "DOWN");
        Editors.press(editor, "gantt", "ESCAPE");
        assertThat(Editors.activity(editor, "k7").predecessors()).doesNotContain("k6");
    }

    @Test
    void datesAreDraggedByDays() {
        editor.run(
                () -> editor.named("schedule.unit.dates", JToggleButton.class).doClick());
        Activity before = Editors.activity(editor, "k2");
        assertThat(before.startDate()).endsWith("-01");
        GanttChart chart = editor.named("gantt", GanttChart.class);
        Rectangle bar = chart.gantt().bar(before, chart.scale()).orElseThrow();
        int middle = (int) bar.getCenterY();
        int x = (int) bar.getCenterX();
        Editors.drag(
                editor, chart, x, middle, x + (int) Math.round(chart.scale().monthWidth() / 2), middle);
        Activity after = Editors.activity(editor, "k2");
        assertThat(after.startDate()).isGreaterThan(before.startDate());
        Editors.press(editor, "gantt", "shift alt RIGHT");
        assertThat(LocalDate.parse(Editors.activity(editor, "k2").endDate()))
                .isEqualTo(LocalDate.parse(after.endDate()).plusDays(7));
        editor.run(
                () -> editor.named("schedule.unit.months", JToggleButton.class).doClick());
        assertThat(editor.data().dated()).isFalse();
    }

    private static String months(EditorFixture<ActivityPlan> editor, String id) {
        Activity activity = Editors.activity(editor, id);
        return activity.start() + "-" + activity.end();
    }

    @Test
    void altWithAnArrowMovesTheChosenBar() {
        Editors.press(editor, "gantt", "alt RIGHT");
        assertThat(months(editor, "k2")).isEqualTo("2-5");
        Editors.press(editor, "gantt", "shift alt RIGHT");
        assertThat(months(editor, "k2")).isEqualTo("2-6");
        Editors.press(editor, "gantt", "DOWN");
        Editors.press(editor, "gantt", "alt LEFT");
        assertThat(months(editor, "k3")).isEqualTo("4-9");
    }

    @Test
    void draggingABarMovesBothMonths() {
        GanttChart chart = editor.named("gantt", GanttChart.class);
        Rectangle bar = chart.scale().bar(1, 1, 4);
        int twoMonths = (int) Math.round(2 * chart.scale().monthWidth());
        Editors.drag(
                editor, chart, (int) bar.getCenterX(), (int) bar.getCenterY(), (int) bar.getCenterX() + twoMonths, (int)
                        bar.getCenterY());
        assertThat(months(editor, "k2")).isEqualTo("3-6");
    }

    @Test
    void draggingAnEndMovesOneMonth() {
        GanttChart chart = editor.named("gantt", GanttChart.class);
        Rectangle bar = chart.scale().bar(1, 1, 4);
        int month = (int) Math.round(chart.scale().monthWidth());
        int edge = bar.x + bar.width - 1;
        Editors.drag(editor, chart, edge, (int) bar.getCenterY(), edge + month, (int) bar.getCenterY());
        assertThat(months(editor, "k2")).isEqualTo("1-5");
    }

    @Test
    void aBarIsDrawnWhereThereIsNone() {
        EditorFixture<ActivityPlan> half = open(Samples.half());
        GanttChart chart = half.named("gantt", GanttChart.class);
        GanttScale scale = chart.scale();
        int y = scale.y(6) + 5;
        Editors.drag(half, chart, scale.x(5) + 2, y, scale.x(8) + 2, y);
        assertThat(months(half, "k7")).isEqualTo("5-8");
    }

    @Test
    void everythingIsPaintedWhateverTheMonths() {
        EditorFixture<ActivityPlan> half = open(Samples.half().set("k1", "end", 70));
        BufferedImage image = new BufferedImage(860, 608, BufferedImage.TYPE_INT_RGB);
        half.run(() -> {
            Graphics2D g = image.createGraphics();
            half.component().paint(g);
            g.dispose();
        });
        assertThat(image.getRGB(430, 300)).isNotZero();
    }

    @Test
    void monthsAndPlacesAgree() {
        GanttScale scale = new GanttScale(100, 18, 20, 30, 34);
        assertThat(scale.month(scale.x(7))).isEqualTo(7);
        assertThat(scale.bar(0, 3, 3).width).isEqualTo(20);
        assertThat(scale.row(29)).isEqualTo(-1);
        assertThat(scale.row(scale.y(4))).isEqualTo(4);
        assertThat(new GanttScale(0, 60, 8, 30, 34).step(24)).isEqualTo(3);
    }
}
