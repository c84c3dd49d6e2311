package id.lintas.plugin.practice;

import id.lintas.api.Severity;

/** Whether the group has looked at what must be in place here. */
final class PrerequisiteCheck {

    private PrerequisiteCheck() {}

    static void check(Inspection in, Practice practice) {
        if (practice.prerequisites().isEmpty()) {
            in.add(Severity.HINT, "prerequisites-open", practice, "prerequisites");
        }
    }
}
