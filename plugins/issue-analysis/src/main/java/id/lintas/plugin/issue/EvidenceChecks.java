package id.lintas.plugin.issue;

import id.lintas.api.CaseText;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.api.Severity;
import java.util.function.UnaryOperator;

/** Each piece of evidence says what and where from, and the passage that it was taken from still says so. */
final class EvidenceChecks {

    private EvidenceChecks() {}

    static void check(Inspection in) {
        CaseText text = in.context.project().caseText();
        for (Exhibit exhibit : in.data.exhibits()) {
            fact(in, exhibit);
            if (!text.paragraphs().isEmpty()) {
                passage(in, exhibit, text);
            }
        }
    }

    private static void fact(Inspection in, Exhibit exhibit) {
        Evidence e = exhibit.evidence();
        if (e.fact().isBlank()) {
            in.add(in.finding(Severity.WARNING, "evidence-empty", Place.of(e.id(), "fact"), exhibit.owner())
                    .withFix(
                            in.context.text("fix.evidence-empty"),
                            d -> d.withEvidence(exhibit.owner(), list -> Records.remove(list, e.id()))));
        } else if (!e.sourced()) {
            in.warning("evidence-without-source", Place.of(e.id(), "source"), exhibit.owner(), e.fact());
        }
    }

    private static void passage(Inspection in, Exhibit exhibit, CaseText text) {
        Evidence e = exhibit.evidence();
        Place place = Place.of(e.id(), "paragraph");
        switch (Passage.of(e, text)) {
            case CHANGED ->
                in.add(in.finding(
                                Severity.WARNING,
                                "evidence-passage-changed",
                                place,
                                exhibit.owner(),
                                e.quote(),
                                Words.paragraph(e.paragraph(), in.context))
                        .withFix(in.context.text("fix.evidence-passage-changed"), with(exhibit, "quote", "")));
            case MOVED -> {
                String home = Passage.home(e, text).orElseThrow().id();
                int number = Words.paragraph(home, in.context);
                in.add(in.finding(Severity.WARNING, "evidence-passage-moved", place, exhibit.owner(), e.quote(), number)
                        .withFix(
                                in.context.text("fix.evidence-passage-moved", number),
                                with(exhibit, "paragraph", home)));
            }
            case GONE ->
                in.add(in.finding(Severity.WARNING, "evidence-paragraph-unknown", place, exhibit.owner())
                        .withFix(
                                in.context.text("fix.evidence-paragraph-unknown"),
                                d -> with(exhibit, "quote", "")
                                        .apply(with(exhibit, "paragraph", "").apply(d))));
            default -> {}
        }
    }

    private static UnaryOperator<IssueAnalysis> with(Exhibit exhibit, String component, String value) {
        return d -> d.withEvidence(
                exhibit.owner(),
                list -> Records.replace(list, exhibit.evidence().id(), e -> Records.with(e, component, value)));
    }
}
