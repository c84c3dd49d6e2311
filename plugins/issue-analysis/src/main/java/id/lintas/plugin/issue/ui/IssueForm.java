package id.lintas.plugin.issue.ui;

import id.lintas.api.StepContext;
import id.lintas.api.ui.Choice;
import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.Form;
import id.lintas.plugin.issue.Drivers;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import java.util.List;

/**
 * The form of one issue. The reason for choosing is asked of the chosen issue alone, the reason for keeping only where APKL
 * is not met, so there are four forms in all.
 */
final class IssueForm {

    /** Which of the four. */
    record Variant(boolean chosen, boolean unmet) {}

    private final Form<Issue> form;
    private final EvidenceField evidence;

    IssueForm(EditorHost<IssueAnalysis> host, Variant variant) {
        evidence = new EvidenceField(host);
        form = Form.ofElement(host, Issue.class, "issues");
        form.required().wide().text("statement");
        if (variant.unmet()) {
            form.wide().text("overrideReason");
        }
        if (variant.chosen()) {
            form.area("problems", 3).required().area("reason", 3);
        } else {
            form.wide().area("problems", 2);
        }
        form.required()
                .area("whyNotAlone", 3)
                .lines("sectors", 3)
                .text("affected")
                .checks("drivers", drivers(host.context()))
                .wide()
                .add("evidence", evidence.component(), i -> evidence.show(i.id(), i.evidence()));
    }

    private static List<Choice> drivers(StepContext context) {
        return Drivers.IDS.stream()
                .map(id -> new Choice(id, context.text("driver." + id), context.text("driver." + id + ".about")))
                .toList();
    }

    Form<Issue> form() {
        return form;
    }

    EvidenceField evidence() {
        return evidence;
    }
}
