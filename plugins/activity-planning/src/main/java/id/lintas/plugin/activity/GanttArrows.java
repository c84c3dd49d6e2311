package id.lintas.plugin.activity;

import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.util.Optional;

/** Arrows from the end of a bar to the beginning of what waits for it; broken order is dashed, in the colour of errors. */
final class GanttArrows {

    private static final int TURN = 8;
    private static final int HEAD = 5;

    private final Gantt gantt;
    private final GanttScale scale;

    GanttArrows(Gantt gantt, GanttScale scale) {
        this.gantt = gantt;
        this.scale = scale;
    }

    void paint(Pen pen) {
        for (PlanGraph.Edge edge : gantt.graph().edges()) {
            Optional<Rectangle> from = bar(edge.from());
            Optional<Rectangle> to = bar(edge.to());
            if (from.isPresent() && to.isPresent()) {
                Rectangle both = from.get().union(to.get());
                if (pen.visible(both.y, both.height)) {
                    paint(pen, edge, from.get(), to.get());
                }
            }
        }
    }

    private Optional<Rectangle> bar(String id) {
        return gantt.row(id).map(row -> gantt.activities().get(row)).flatMap(a -> gantt.bar(a, scale));
    }

    private void paint(Pen pen, PlanGraph.Edge edge, Rectangle from, Rectangle to) {
        boolean broken = gantt.graph().broken(edge);
        boolean critical =
                gantt.critical().contains(edge.from()) && gantt.critical().contains(edge.to());
        String token = broken ? "error" : critical ? "accent" : "text2";
        pen.stroke(path(from, to), token, critical || broken ? 2 : 1.5f, broken);
        Path2D head = new Path2D.Float();
        double y = to.getCenterY();
        head.moveTo(to.x, y);
        head.lineTo(to.x - HEAD - 1, y - HEAD + 1);
        head.lineTo(to.x - HEAD - 1, y + HEAD - 1);
        head.closePath();
        pen.fill(head, token);
    }

    /** Out of the lower or upper edge near the end of the one, then into the beginning of the other. */
    private Path2D path(Rectangle from, Rectangle to) {
        boolean down = to.y > from.y;
        double x = Math.max(from.x + 2, from.getMaxX() - TURN);
        double middle = to.getCenterY();
        Path2D path = new Path2D.Float();
        path.moveTo(x, down ? from.getMaxY() : from.y);
        if (x <= to.x - HEAD) {
            path.lineTo(x, middle);
        } else {
            double between = down ? to.y - scale.rowHeight() / 6.0 : to.getMaxY() + scale.rowHeight() / 6.0;
            path.lineTo(x, between);
            path.lineTo(to.x - TURN - 2.0, between);
            path.lineTo(to.x - TURN - 2.0, middle);
        }
        path.lineTo(to.x - HEAD, middle);
        return path;
    }
}
