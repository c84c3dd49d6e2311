package id.lintas.plugin.issue;

import id.lintas.api.Diagram;
import id.lintas.api.StepContext;
import id.lintas.plugin.issue.diagram.FishboneContent;
import id.lintas.plugin.issue.diagram.FishboneLayout;
import id.lintas.plugin.issue.diagram.FishbonePainter;
import id.lintas.plugin.issue.diagram.GridContent;
import id.lintas.plugin.issue.diagram.GridPainter;
import id.lintas.plugin.issue.diagram.WhyChart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The three drawings as they are printed and taken away, with the same in words. */
public final class Diagrams {

    private static final int FISHBONE_WIDTH = 1000;
    private static final int GRID_WIDTH = 820;
    /** A row of the grid holds about so many names, and is so high. */
    private static final int GRID_ROW = 2;

    private static final int GRID_ROW_HEIGHT = 44;
    private static final int GRID_FRAME = 176;

    private Diagrams() {}

    public static Diagram fishbone(IssueAnalysis data, StepContext context) {
        FishboneContent content = Drawings.fishbone(data, context);
        int height = FishboneLayout.estimate(content, FISHBONE_WIDTH);
        return new Diagram(
                "fishbone",
                context.text("fishbone.name"),
                text(content, context),
                FISHBONE_WIDTH,
                height,
                (g, colours) -> FishbonePainter.print(content, FISHBONE_WIDTH, height, g, colours));
    }

    private static String text(FishboneContent content, StepContext context) {
        List<String> lines = new ArrayList<>(List.of(context.text("fishbone.text", content.head())));
        for (FishboneContent.Side side : content.sides()) {
            if (!side.causes().isEmpty()) {
                lines.add(side.title() + ": "
                        + side.causes().stream()
                                .map(c -> c.root() ? context.text("fishbone.text.root", c.text()) : c.text())
                                .collect(Collectors.joining("; ")));
            }
        }
        return String.join("\n", lines);
    }

    public static Diagram whys(IssueAnalysis data, StepContext context) {
        WhyChart chart = Drawings.whys(data, context);
        List<String> lines = new ArrayList<>(List.of(context.text("fishbone.text", chart.issue())));
        for (int i = 0; i < chart.whys().size(); i++) {
            lines.add((i + 1) + ". " + chart.whys().get(i));
        }
        lines.add(chart.ends() ? context.text("whys.text.root", chart.root()) : chart.root());
        return new Diagram(
                "five-whys",
                context.text("heading.chain"),
                String.join("\n", lines),
                WhyChart.WIDTH,
                chart.height(),
                chart::paint);
    }

    public static Diagram stakeholders(IssueAnalysis data, StepContext context) {
        GridContent content = Drawings.grid(data, context);
        int half = Math.max(1, (data.stakeholders().size() + GRID_ROW) / (2 * GRID_ROW));
        int height = GRID_FRAME + 2 * half * GRID_ROW_HEIGHT;
        List<String> lines = new ArrayList<>();
        for (Quadrant q : Quadrant.values()) {
            String names = data.stakeholders().stream()
                    .filter(s -> Quadrant.of(s).filter(q::equals).isPresent())
                    .map(Stakeholder::name)
                    .collect(Collectors.joining("; "));
            lines.add(context.text(
                    "grid.text",
                    context.text("quadrant." + q.key()),
                    context.text("handling." + q.key()),
                    names.isEmpty() ? "–" : names));
        }
        lines.add(context.text("grid.source"));
        return new Diagram(
                "stakeholders",
                context.text("grid.name"),
                String.join("\n", lines),
                GRID_WIDTH,
                height,
                (g, colours) -> GridPainter.print(content, GRID_WIDTH, height, g, colours));
    }
}
