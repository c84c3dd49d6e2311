package id.lintas.plugin.issue;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.Severity;

/** Each piece of evidence says what and where from. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static void check(Inspection in) {
        boolean known = !in.context.project().caseText().paragraphs().isEmpty();
        for (Issue issue : in.data.issues()) {
            for (Evidence e : issue.evidence()) {
                check(in, issue, e, known);
            }
        }
    }

    private static void check(Inspection in, Issue issue, Evidence e, boolean caseIsKnown) {
        if (e.fact().isBlank()) {
            Finding<IssueAnalysis> finding =
                    in.finding(Severity.WARNING, "evidence-empty", Place.of(e.id(), "fact"), issue.id());
            in.add(finding.withFix(
                    in.context.text("fix.evidence-empty"),
                    d -> d.withEvidence(issue.id(), list -> Records.remove(list, e.id()))));
        } else if (!e.sourced()) {
            in.warning("evidence-without-source", Place.of(e.id(), "source"), issue.id(), e.fact());
        }
        boolean dangling = !e.paragraph().isEmpty() && Words.paragraph(e.paragraph(), in.context) == 0;
        if (dangling && caseIsKnown) {
            Finding<IssueAnalysis> finding = in.finding(
                    Severity.WARNING, "evidence-paragraph-unknown", Place.of(e.id(), "paragraph"), issue.id());
            in.add(finding.withFix(
                    in.context.text("fix.evidence-paragraph-unknown"),
                    d -> d.withEvidence(
                            issue.id(),
                            list -> Records.replace(list, e.id(), one -> Records.with(one, "paragraph", "")))));
        }
    }
}
