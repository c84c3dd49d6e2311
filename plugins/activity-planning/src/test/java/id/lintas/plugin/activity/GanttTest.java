package id.lintas.plugin.activity;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class GanttTest {

    private static final Color ACCENT = Color.BLUE;
    private static final Color ERROR = Color.RED;

    private static Gantt gantt(ActivityPlan plan) {
        return Gantt.of(plan, Samples.project().context());
    }

    private static Color colour(String token) {
        return switch (token) {
            case "accent" -> ACCENT;
            case "error" -> ERROR;
            case "surface", "raised", "hover", "onAccent" -> Color.WHITE;
            default -> Color.GRAY;
        };
    }

    private static BufferedImage paint(Diagram diagram) {
        BufferedImage image = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        diagram.paint(g, new Font(Font.DIALOG, Font.PLAIN, 12), GanttTest::colour);
        g.dispose();
        return image;
    }

    private static boolean has(BufferedImage image, Rectangle where, Color colour) {
        for (int x = where.x; x < where.x + where.width; x++) {
            for (int y = where.y; y < where.y + where.height; y++) {
                if (image.getRGB(x, y) == colour.getRGB()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static ActivityPlan waiting(String id, String other) {
        return Samples.complete().set(id, "after", List.of(new ItemRef(ActivityPlanningStep.ID, other)));
    }

    @Test
    void theCriticalBarIsFilledAndTheOthersAreQuiet() {
        Gantt gantt = gantt(Samples.complete());
        Diagram diagram = GanttDrawing.diagram(gantt);
        BufferedImage image = paint(diagram);
        GanttScale scale = gantt.scale(diagram.width());
        assertThat(gantt.critical().activities()).contains("k4");
        assertThat(has(image, scale.bar(3, 3, 18), ACCENT)).isTrue();
        assertThat(has(image, scale.bar(6, 6, 12), ACCENT)).isFalse();
    }

    @Test
    void anArrowOfBrokenOrderHasTheColourOfErrors() {
        Diagram broken = GanttDrawing.diagram(gantt(waiting("k3", "k1")));
        Diagram whole = GanttDrawing.diagram(gantt(waiting("k3", "k2")));
        Rectangle all = new Rectangle(0, 0, broken.width(), broken.height());
        assertThat(has(paint(broken), all, ERROR)).isTrue();
        assertThat(has(paint(whole), all, ERROR)).isFalse();
    }

    @Test
    void theWordsSayWhatIsDrawn() {
        String words = GanttDrawing.diagram(gantt(waiting("k3", "k2"))).text();
        assertThat(words.lines())
                .contains("k3 Satu kuesioner terpadu bagi perusahaan besar: bulan 5–10; sesudah k2")
                .anyMatch(l -> l.startsWith("k4") && l.endsWith("jalur kritis"))
                .contains("Selesai bulan ke-18 · jalur kritis k4");
    }

    @Test
    void placesAndDaysAgree() {
        GanttAxis axis = new GanttAxis(LocalDate.of(2027, 1, 4), 12, true);
        for (int day = 0; day < 366; day++) {
            LocalDate date = axis.origin().plusDays(day);
            assertThat(axis.day(axis.place(date))).isEqualTo(date);
        }
        assertThat(axis.place(LocalDate.of(2027, 3, 4))).isEqualTo(2);
        assertThat(axis.place(LocalDate.of(2026, 12, 4))).isEqualTo(-1);
    }

    @Test
    void aPlanWithDatesHasMonthsWithNames() {
        ActivityPlan plan =
                PlanEdits.toDates(Records.with(Samples.complete(), "firstDay", "2027-01-04"), LocalDate.of(2020, 1, 1));
        Gantt gantt = gantt(plan);
        assertThat(gantt.axis().named()).isTrue();
        assertThat(gantt.words(Samples.first(plan))).startsWith("4 Jan 27 – 3 Jan 28, 365");
        assertThat(gantt.summary()).startsWith("Selesai 3 Jul 28");
        paint(GanttDrawing.diagram(gantt));
    }

    @Test
    void onlyRowsThatAreAskedForArePainted() {
        List<Activity> many = new ArrayList<>();
        for (int i = 1; i <= 200; i++) {
            many.add(Activity.blank("k" + i)
                    .with("name", "Kegiatan " + i)
                    .with("start", 1)
                    .with("end", 1 + i % 30));
        }
        Diagram diagram = GanttDrawing.diagram(gantt(ActivityPlan.EMPTY.withActivities(many)));
        assertThat(strokes(diagram, new Rectangle(0, 340, diagram.width(), 340)) * 10)
                .isLessThan(strokes(diagram, new Rectangle(0, 0, diagram.width(), diagram.height())));
    }

    /** How often the painting asks for a colour. */
    private static int strokes(Diagram diagram, Rectangle clip) {
        Graphics2D g = new BufferedImage(10, 10, BufferedImage.TYPE_INT_RGB).createGraphics();
        g.setClip(clip);
        AtomicInteger asked = new AtomicInteger();
        diagram.painter().paint(g, token -> {
            asked.incrementAndGet();
            return colour(token);
        });
        g.dispose();
        return asked.get();
    }
}
