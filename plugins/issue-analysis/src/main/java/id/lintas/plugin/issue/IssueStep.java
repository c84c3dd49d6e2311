package id.lintas.plugin.issue;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.pf4j.Extension;

/** Issue analysis: pick one issue that crosses sectors, and find the causes of its problems. */
@Extension
public final class IssueStep implements WorksheetStep<IssueAnalysis> {

    public static final String ID = "issue-analysis";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<IssueAnalysis> dataType() {
        return IssueAnalysis.class;
    }

    @Override
    public IssueAnalysis empty() {
        return IssueAnalysis.empty();
    }

    @Override
    public Set<String> codes() {
        return Set.of(
                "chosen",
                "paragraph",
                "quote",
                "drivers",
                "actual",
                "problematic",
                "widespread",
                "feasible",
                "rib",
                "interest",
                "power");
    }

    @Override
    public List<Item> items(IssueAnalysis data) {
        List<Item> items = new ArrayList<>();
        for (Issue i : data.issues()) {
            String kind = i.id().equals(data.chosen()) ? Item.CHOSEN_ISSUE : Item.ISSUE;
            items.add(Item.of(ID, i.id(), i.statement(), kind));
        }
        for (Cause c : data.causes()) {
            items.add(Item.of(ID, c.id(), c.text(), c.root() ? Item.ROOT_CAUSE : Item.CAUSE));
        }
        for (Stakeholder s : data.stakeholders()) {
            items.add(Item.of(ID, s.id(), s.name(), Item.STAKEHOLDER));
        }
        for (Exhibit e : data.exhibits()) {
            items.add(Item.of(ID, e.evidence().id(), e.evidence().fact(), Item.EVIDENCE));
        }
        return List.copyOf(items);
    }

    /** Every cause belongs to the chosen issue, every piece of evidence to what it shows. */
    @Override
    public List<Link> links(IssueAnalysis data) {
        List<Link> links = new ArrayList<>();
        data.chosenIssue().ifPresent(issue -> data.causes().forEach(c -> links.add(link(c.id(), issue.id()))));
        data.exhibits().forEach(e -> links.add(link(e.evidence().id(), e.owner())));
        return List.copyOf(links);
    }

    private static Link link(String from, String to) {
        return new Link(new ItemRef(ID, from), new ItemRef(ID, to));
    }

    @Override
    public List<Part> parts(IssueAnalysis data, StepContext context) {
        return new IssueParts(data, context).parts();
    }

    @Override
    public List<Finding<IssueAnalysis>> check(IssueAnalysis data, StepContext context) {
        Inspection in = new Inspection(data, context);
        ListChecks.check(in);
        ScoreChecks.check(in);
        ChoiceChecks.check(in);
        DetailChecks.check(in);
        EvidenceChecks.check(in);
        CauseChecks.check(in);
        WhyChecks.check(in);
        StakeholderChecks.check(in);
        ThreadChecks.check(in);
        return in.findings();
    }

    @Override
    public void report(IssueAnalysis data, StepContext context, ReportSink sink) {
        new IssueReport(data, context, sink).write();
    }
}
