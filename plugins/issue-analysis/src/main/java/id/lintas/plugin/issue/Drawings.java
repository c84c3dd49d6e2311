package id.lintas.plugin.issue;

import id.lintas.api.StepContext;
import id.lintas.plugin.issue.diagram.FishboneContent;
import id.lintas.plugin.issue.diagram.GridContent;
import id.lintas.plugin.issue.diagram.GridContent.Person;
import id.lintas.plugin.issue.diagram.GridContent.Quarter;
import id.lintas.plugin.issue.diagram.GridContent.Spot;
import id.lintas.plugin.issue.diagram.WhyChart;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The words of the three drawings. */
public final class Drawings {

    private Drawings() {}

    public static FishboneContent fishbone(IssueAnalysis data, StepContext context) {
        List<FishboneContent.Side> sides = new ArrayList<>();
        List<Rib> ribs = Ribs.of(data, context);
        ribs.forEach(r -> sides.add(side(data, r.id(), r.title(), context)));
        List<String> known = ribs.stream().map(Rib::id).toList();
        data.causes().stream()
                .map(Cause::rib)
                .filter(rib -> !known.contains(rib))
                .distinct()
                .forEach(rib -> sides.add(side(data, rib, rib.isEmpty() ? "?" : rib, context)));
        return new FishboneContent(head(data, context), sides);
    }

    private static String head(IssueAnalysis data, StepContext context) {
        return data.chosenIssue().map(Issue::statement).orElse(context.text("fishbone.head.missing"));
    }

    /** An empty cause is shown by a few words, so that it can be seen and clicked. */
    private static FishboneContent.Side side(IssueAnalysis data, String rib, String title, StepContext context) {
        List<FishboneContent.Cause> causes = data.causesOn(rib).stream()
                .map(c -> new FishboneContent.Cause(
                        c.id(), c.text().isBlank() ? context.text("fishbone.empty", c.id()) : c.text(), c.root()))
                .toList();
        return new FishboneContent.Side(rib, title, causes);
    }

    public static WhyChart whys(IssueAnalysis data, StepContext context) {
        boolean ends = !data.rootCause().isBlank();
        return new WhyChart(
                head(data, context),
                data.whys().stream().filter(w -> !w.isBlank()).toList(),
                ends ? data.rootCause() : context.text("whys.open"),
                ends);
    }

    public static GridContent grid(IssueAnalysis data, StepContext context) {
        Map<Spot, Quarter> quarters = new EnumMap<>(Spot.class);
        for (Quadrant q : Quadrant.values()) {
            quarters.put(
                    spot(q), new Quarter(context.text("quadrant." + q.key()), context.text("handling." + q.key())));
        }
        return new GridContent(
                context.text("column.interest"),
                context.text("column.power"),
                context.text("level.low"),
                context.text("level.high"),
                quarters,
                context.text("grid.unplaced"),
                data.stakeholders().stream().map(s -> person(s, context)).toList());
    }

    private static Person person(Stakeholder s, StepContext context) {
        String name = s.name().isBlank() ? context.text("grid.unnamed", s.id()) : s.name();
        return new Person(
                s.id(), name, Quadrant.of(s).map(Drawings::spot).stream().toList());
    }

    private static Spot spot(Quadrant quadrant) {
        return switch (quadrant) {
            case PROMOTERS -> Spot.PROMOTERS;
            case DEFENDERS -> Spot.DEFENDERS;
            case LATENTS -> Spot.LATENTS;
            case APATHETICS -> Spot.APATHETICS;
        };
    }
}
