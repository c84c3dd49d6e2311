package id.lintas.plugin.activity;

import id.lintas.api.Severity;

/** Whether an activity says in the slides' words how the agencies work together. */
final class TypeChecks {

    private TypeChecks() {}

    static void check(Activity activity, Findings findings) {
        boolean untyped = WogType.of(activity.type()).isEmpty();
        findings.missing(untyped, Severity.ERROR, "type-missing", activity, "type");
        if (!untyped && activity.secondType().equals(activity.type())) {
            findings.warning("second-type-same", activity, "secondType");
            findings.fix("clearSecondType", activity, a -> a.with("secondType", ""));
        } else if (!activity.secondType().isEmpty() && activity.typeReason().isBlank()) {
            findings.warning("type-reason-missing", activity, "typeReason");
        }
        differs(activity, findings);
        findings.missing(
                !Vocabulary.PRACTICES.contains(activity.practice()),
                Severity.WARNING,
                "practice-missing",
                activity,
                "practice");
        findings.missing(
                !Vocabulary.SERVICE_PATTERNS.contains(activity.servicePattern()),
                Severity.HINT,
                "service-pattern-missing",
                activity,
                "servicePattern");
    }

    /** The group's answers point elsewhere, and nothing says why it chose otherwise. */
    private static void differs(Activity activity, Findings findings) {
        String proposed = TypeRules.of(findings.context())
                .proposal(activity)
                .map(TypeRules.Rule::type)
                .orElse(activity.type());
        boolean other = !proposed.equals(activity.type()) && !proposed.equals(activity.secondType());
        if (other && !activity.type().isEmpty() && activity.typeReason().isBlank()) {
            String words = findings.context().text("concept." + proposed);
            findings.hint("type-differs", activity, "typeReason", words);
        }
    }
}
