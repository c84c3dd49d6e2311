package id.lintas.plugin.activity;

import id.lintas.api.Diagram;
import id.lintas.api.StepContext;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Paints the slides' table of categories and types with the activities on it, for the report. */
record BoardDrawing(ActivityPlan plan, StepContext context) implements Diagram.Painter {

    private static final int WIDTH = 1040;
    private static final int GAP = 10;
    private static final int TOP = 26;
    private static final int HEAD = 44;
    private static final int CARD = 26;
    private static final int PAD = 8;
    private static final int SIDE = 3;

    static Diagram diagram(ActivityPlan plan, StepContext context) {
        BoardDrawing drawing = new BoardDrawing(plan, context);
        return new Diagram("wog-types", context.text("board.name"), drawing.words(), WIDTH, drawing.y(SIDE), drawing);
    }

    @Override
    public void paint(Graphics2D g, Function<String, Color> colours) {
        Pen pen = new Pen(g, colours);
        pen.fill(0, 0, WIDTH, y(SIDE), "surface");
        int width = (WIDTH - (SIDE - 1) * GAP) / SIDE;
        for (int column = 0; column < SIDE; column++) {
            int x = column * (width + GAP);
            pen.bold().colour("text");
            pen.text(context.text("concept." + WogType.CATEGORIES.get(column)), x, TOP / 2, width);
            for (int row = 0; row < SIDE; row++) {
                Rectangle cell = new Rectangle(x, y(row), width, height(row));
                if (pen.visible(cell.y, cell.height)) {
                    cell(pen, WogType.at(column, row), cell);
                }
            }
        }
    }

    private void cell(Pen pen, WogType type, Rectangle cell) {
        pen.box(cell, "raised", "line", 1);
        int room = cell.width - 2 * PAD;
        pen.bold().colour("text").text(text(type, ""), cell.x + PAD, cell.y + 15, room);
        pen.caption().colour("text2").text(text(type, ".short"), cell.x + PAD, cell.y + 33, room);
        int y = cell.y + HEAD;
        for (Activity activity : on(type)) {
            if (pen.visible(y, CARD)) {
                card(pen, activity, new Rectangle(cell.x + PAD, y, room, CARD - 4));
            }
            y += CARD;
        }
    }

    private static void card(Pen pen, Activity activity, Rectangle box) {
        pen.box(box, "surface", "line", 1);
        int middle = box.y + box.height / 2;
        pen.caption().colour("text3").text(activity.id(), box.x + PAD, middle, 28);
        pen.caption().colour("text").text(activity.name(), box.x + PAD + 30, middle, box.width - 2 * PAD - 30);
    }

    private List<Activity> on(WogType type) {
        return plan.activities().stream()
                .filter(a -> a.type().equals(type.id()))
                .toList();
    }

    private int height(int row) {
        int most = IntStream.range(0, SIDE)
                .map(column -> on(WogType.at(column, row)).size())
                .max()
                .orElse(0);
        return HEAD + Math.max(1, most) * CARD + 4;
    }

    private int y(int row) {
        int y = TOP;
        for (int above = 0; above < row; above++) {
            y += height(above) + GAP;
        }
        return y;
    }

    private String words() {
        List<String> lines = new ArrayList<>();
        for (WogType type : WogType.values()) {
            List<String> ids = on(type).stream().map(Activity::id).toList();
            String who = ids.isEmpty() ? context.text("board.none") : String.join(", ", ids);
            lines.add(context.text("board.line", text(type, ""), text(type, ".slide"), who));
        }
        return String.join("\n", lines);
    }

    private String text(WogType type, String way) {
        return context.text("concept." + type.id() + way);
    }
}
