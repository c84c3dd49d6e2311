package id.lintas.plugin.activity;

import java.util.List;

/** Someone does it, and exactly one answers for it. */
final class RaciChecks {

    private RaciChecks() {}

    static void check(Activity activity, Findings findings) {
        switch (Raci.problem(activity)) {
            case NO_ROLES -> {
                findings.error("raci-missing", activity, "accountable");
                proposeLead(activity, findings, Role.A);
            }
            case NO_ACCOUNTABLE -> {
                findings.error("accountable-missing", activity, "accountable");
                proposeLead(activity, findings, Role.A);
            }
            case SEVERAL_ACCOUNTABLE -> several(activity, findings);
            case NO_RESPONSIBLE -> {
                findings.error("responsible-missing", activity, "responsible");
                proposeLead(activity, findings, Role.R);
            }
            case NONE -> {}
        }
    }

    /** Whom a repair leaves as the only one that answers: the leading agency if it is among them, else the first. */
    static String keeper(Activity activity) {
        List<String> accountable = activity.accountable();
        return accountable.stream()
                .filter(n -> Agencies.same(n, activity.lead()))
                .findFirst()
                .orElse(accountable.get(0));
    }

    private static void several(Activity activity, Findings findings) {
        String names = String.join(", ", activity.accountable());
        findings.error(
                "accountable-several",
                activity,
                "accountable",
                activity.accountable().size(),
                names);
        String keeper = keeper(activity);
        findings.fix("onlyAccountable", activity, a -> Raci.onlyAccountable(a, keeper), keeper);
    }

    private static void proposeLead(Activity activity, Findings findings, Role role) {
        String lead = activity.lead().strip();
        if (!lead.isEmpty()) {
            String name = role == Role.A ? "giveAccountable" : "giveResponsible";
            findings.fix(name, activity, a -> Raci.give(a, lead, role), lead);
        }
    }
}
