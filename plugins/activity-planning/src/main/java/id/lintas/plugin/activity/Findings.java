package id.lintas.plugin.activity;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.ProjectView;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;

/** Collects what the checks find. The first argument of each sentence is the activity's id. */
final class Findings {

    private final StepContext context;
    private final List<Finding<ActivityPlan>> found = new ArrayList<>();

    Findings(StepContext context) {
        this.context = context;
    }

    StepContext context() {
        return context;
    }

    /** Errors first, otherwise in the order in which they were found. */
    List<Finding<ActivityPlan>> sorted() {
        return found.stream().sorted(Comparator.comparing(Finding::severity)).toList();
    }

    void error(String id, Activity activity, String field, Object... more) {
        add(Severity.ERROR, id, activity, field, more);
    }

    void warning(String id, Activity activity, String field, Object... more) {
        add(Severity.WARNING, id, activity, field, more);
    }

    void hint(String id, Activity activity, String field, Object... more) {
        add(Severity.HINT, id, activity, field, more);
    }

    void missing(boolean missing, Severity severity, String id, Activity activity, String field) {
        if (missing) {
            add(severity, id, activity, field);
        }
    }

    /** About the plan as a whole, or a cause. */
    void plan(Severity severity, String id, Place place, Object... arguments) {
        found.add(context.finding(severity, id, place, arguments));
    }

    /** Gives the finding that came last a repair of one activity; its label is the text {@code fix.<name>}. */
    void fix(String name, Activity activity, UnaryOperator<Activity> change, Object... arguments) {
        fixPlan(name, plan -> plan.change(activity.id(), change), arguments);
    }

    void fixPlan(String name, UnaryOperator<ActivityPlan> change, Object... arguments) {
        int last = found.size() - 1;
        found.set(last, found.get(last).withFix(context.text("fix." + name, arguments), change));
    }

    /** The finding that came last tells this open end of the thread. */
    void tells(ProjectView.OpenEnd end) {
        int last = found.size() - 1;
        found.set(last, found.get(last).of(end));
    }

    private void add(Severity severity, String id, Activity activity, String field, Object... more) {
        Object[] arguments = new Object[more.length + 1];
        arguments[0] = activity.id();
        System.arraycopy(more, 0, arguments, 1, more.length);
        found.add(context.finding(severity, id, Place.of(activity.id(), field), arguments));
    }
}
