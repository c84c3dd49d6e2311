package id.lintas.plugin.obstacle.ui;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.api.ui.ItemTable;
import id.lintas.api.ui.Kit;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** By how many days each obstacle delays which activity: a table of all, and a form for the chosen one. */
final class DelayRanges {

    private static final int MOST_DAYS = 3650;
    private static final int ROW = 30;
    private static final int MOST_ROWS = 6;

    private final ItemTable<Obstacle> table;
    private final Form<Obstacle> form;
    private final JPanel panel = new JPanel(new BorderLayout(0, Kit.scale(8)));

    DelayRanges(EditorHost<ObstacleData> host) {
        form = Form.ofElement(host, Obstacle.class, "obstacles")
                .columns(4)
                .ref("delayActivity", () -> host.context().project().items(Item.ACTIVITY))
                .number("delayLow", 0, MOST_DAYS)
                .number("delayLikely", 0, MOST_DAYS)
                .number("delayHigh", 0, MOST_DAYS);
        table = ItemTable.of(host, Obstacle.class, "obstacles")
                .text("description", Obstacle::label)
                .column("delayActivity", 80, o -> o.delayed().map(ItemRef::id).orElse("–"))
                .number("delayLow", 106, false, o -> days(o.delayLow()))
                .number("delayLikely", 70, true, o -> days(o.delayLikely()))
                .number("delayHigh", 106, false, o -> days(o.delayHigh()))
                .quiet(o -> o.delay().isEmpty())
                .onSelect(this::edit)
                .onOpen(o -> form.reveal("delayLow"));
        panel.setOpaque(false);
        panel.add(Kit.heading(host.text("delay.ranges")), BorderLayout.NORTH);
        panel.add(table.component(), BorderLayout.CENTER);
        panel.add(form.component(), BorderLayout.SOUTH);
    }

    JComponent component() {
        return panel;
    }

    void show(ObstacleData data) {
        List<Obstacle> obstacles = data.obstacles();
        int rows = Math.max(1, Math.min(MOST_ROWS, obstacles.size()));
        table.component().setPreferredSize(new Dimension(Kit.scale(400), Kit.scale(rows * ROW + ROW)));
        table.show(obstacles);
        Optional<Obstacle> chosen = table.selected().flatMap(o -> data.obstacle(o.id()));
        edit(chosen);
    }

    /** The only activity that it hinders is the one that is delayed, and need not be chosen. */
    private void edit(Optional<Obstacle> chosen) {
        form.show(chosen.map(DelayRanges::preselected).orElse(null));
    }

    /** Scrolls back to the form, in which somebody is writing. */
    void bring() {
        panel.scrollRectToVisible(form.component().getBounds());
    }

    boolean reveal(String obstacle, String field) {
        return table.select(obstacle) && form.reveal(field);
    }

    private static Obstacle preselected(Obstacle o) {
        return o.delayActivity() == null && o.activities().size() == 1
                ? Records.with(o, "delayActivity", o.activities().get(0))
                : o;
    }

    private static String days(@Nullable Integer days) {
        return days == null ? "–" : days.toString();
    }
}
