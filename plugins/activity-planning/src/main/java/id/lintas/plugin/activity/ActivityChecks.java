package id.lintas.plugin.activity;

import id.lintas.api.Finding;
import id.lintas.api.StepContext;
import java.util.List;

/** All checks of the step, in the order in which a group works. */
final class ActivityChecks {

    private ActivityChecks() {}

    static List<Finding<ActivityPlan>> run(ActivityPlan plan, StepContext context) {
        Findings findings = new Findings(context);
        PlanChecks.check(plan, findings);
        CauseChecks.checkCoverage(plan, findings);
        LikenessChecks.check(plan, findings);
        DependencyChecks.check(plan, findings);
        boolean causesKnown = !Causes.all(context.project()).isEmpty();
        for (Activity activity : plan.activities()) {
            if (activity.untouched()) {
                findings.error("activity-empty", activity, "name");
                findings.tells(CauseChecks.uncaused(activity));
            } else {
                checkOne(plan, activity, findings);
                if (causesKnown) {
                    CauseChecks.check(activity, findings);
                }
            }
        }
        return findings.sorted();
    }

    private static void checkOne(ActivityPlan plan, Activity activity, Findings findings) {
        PlanChecks.check(activity, findings);
        TypeChecks.check(activity, findings);
        AgencyChecks.check(activity, findings);
        RaciChecks.check(activity, findings);
        ScheduleChecks.check(plan, activity, findings);
        IndicatorChecks.check(plan, activity, findings);
    }
}
