package id.lintas.plugin.issue.ui;

import id.lintas.api.StepContext;
import id.lintas.plugin.issue.Cause;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Ribs;
import java.util.ArrayList;
import java.util.List;

/** The words of a fishbone. */
record FishboneContent(String head, List<Side> sides) {

    /** A rib with its causes; the first half of the sides is above the spine. */
    record Side(String rib, String title, List<Cause> causes) {}

    static FishboneContent of(IssueAnalysis data, StepContext context) {
        String head = data.chosenIssue().map(Issue::statement).orElse(context.text("fishbone.head.missing"));
        List<Side> sides = new ArrayList<>();
        Ribs.of(data, context).forEach(r -> sides.add(new Side(r.id(), r.title(), written(data, r.id(), context))));
        List<String> known = sides.stream().map(Side::rib).toList();
        data.causes().stream()
                .map(Cause::rib)
                .filter(rib -> !known.contains(rib))
                .distinct()
                .forEach(rib -> sides.add(new Side(rib, rib.isEmpty() ? "?" : rib, written(data, rib, context))));
        return new FishboneContent(head, List.copyOf(sides));
    }

    /** An empty cause is shown by a few words, so that it can be seen and clicked. */
    private static List<Cause> written(IssueAnalysis data, String rib, StepContext context) {
        return data.causesOn(rib).stream()
                .map(c -> c.text().isBlank()
                        ? new Cause(c.id(), c.rib(), context.text("fishbone.empty", c.id()), c.root())
                        : c)
                .toList();
    }
}
