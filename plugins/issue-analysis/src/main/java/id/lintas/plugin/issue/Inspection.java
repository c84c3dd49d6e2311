package id.lintas.plugin.issue;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;

/** What the checks look at, and the findings they leave in the order of the work. */
final class Inspection {

    final IssueAnalysis data;
    final Rules rules;
    final Ranking ranking;
    final StepContext context;

    private final List<Finding<IssueAnalysis>> findings = new ArrayList<>();

    Inspection(IssueAnalysis data, StepContext context) {
        this.data = data;
        this.context = context;
        rules = Rules.of(context.project().settings());
        ranking = Ranking.of(data, rules);
    }

    void error(String id, Place place, Object... arguments) {
        add(finding(Severity.ERROR, id, place, arguments));
    }

    void warning(String id, Place place, Object... arguments) {
        add(finding(Severity.WARNING, id, place, arguments));
    }

    void hint(String id, Place place, Object... arguments) {
        add(finding(Severity.HINT, id, place, arguments));
    }

    Finding<IssueAnalysis> finding(Severity severity, String id, Place place, Object... arguments) {
        return context.finding(severity, id, place, arguments);
    }

    /** An error that tells an open end of the thread, if the end is open. */
    void open(String id, Place place, String item, String lacks) {
        ItemRef ref = new ItemRef(IssueStep.ID, item);
        if (context.project().isOpen(ref, lacks)) {
            add(finding(Severity.ERROR, id, place, item).of(new ProjectView.OpenEnd(ref, lacks)));
        }
    }

    void add(Finding<IssueAnalysis> finding) {
        findings.add(finding);
    }

    /** The USG total of an issue in words. */
    String total(String issue) {
        return ranking.text(issue, context.locale());
    }

    List<Finding<IssueAnalysis>> findings() {
        return List.copyOf(findings);
    }
}
