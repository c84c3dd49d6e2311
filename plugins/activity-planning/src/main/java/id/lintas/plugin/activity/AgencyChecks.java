package id.lintas.plugin.activity;

import id.lintas.api.Severity;

/** Whether more than one agency takes part, and one leads. */
final class AgencyChecks {

    private AgencyChecks() {}

    static void check(Activity activity, Findings findings) {
        String lead = activity.lead().strip();
        findings.missing(lead.isEmpty(), Severity.ERROR, "lead-missing", activity, "lead");
        findings.missing(activity.otherPartners().isEmpty(), Severity.ERROR, "partners-missing", activity, "partners");
        boolean rolesGiven = Raci.problem(activity) != Raci.Problem.NO_ROLES;
        if (!lead.isEmpty() && rolesGiven && Raci.roles(activity, lead).isEmpty()) {
            findings.warning("lead-without-role", activity, "responsible", lead);
            findings.fix("giveResponsible", activity, a -> Raci.give(a, lead, Role.R), lead);
        } else if (!lead.isEmpty()
                && rolesGiven
                && !Agencies.contains(activity.responsible(), lead)
                && !Agencies.contains(activity.accountable(), lead)) {
            findings.hint("lead-only-heard", activity, "responsible", lead);
        }
    }
}
