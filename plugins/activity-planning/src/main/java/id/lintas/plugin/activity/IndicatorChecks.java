package id.lintas.plugin.activity;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether success can be measured: an indicator, numbers before and after, a unit and a month or date. The parts of a SMART
 * indicator are asked for as a warning, never as an error, because a first draft without numbers is better than none.
 */
final class IndicatorChecks {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,]\\d+)*");
    private static final Pattern MERE_DIRECTION = Pattern.compile(
            "\\b(meningkat\\w*|menurun\\w*|membaik|berkurang\\w*|bertambah\\w*|peningkatan|penurunan|lebih (baik|cepat|mudah|banyak|sedikit)"
                    + "|increas\\w*|decreas\\w*|improv\\w*|reduc\\w*|better|faster|fewer|more)\\b");

    private IndicatorChecks() {}

    static boolean complete(ActivityPlan plan, Activity activity) {
        return !activity.indicator().isBlank()
                && hasNumber(activity.baseline())
                && hasNumber(activity.target())
                && !activity.unit().isBlank()
                && (hasDate(plan, activity) || (!plan.dated() && activity.due() > 0));
    }

    static boolean hasDate(ActivityPlan plan, Activity activity) {
        return plan.dated() && PlanCalendar.date(activity.dueDate()).isPresent();
    }

    static void check(ActivityPlan plan, Activity activity, Findings findings) {
        if (activity.indicator().isBlank()) {
            findings.error("indicator-missing", activity, "indicator");
            return;
        }
        boolean unmeasured = activity.baseline().isBlank() && activity.target().isBlank();
        if (unmeasured && mereDirection(activity.indicator())) {
            findings.hint("indicator-vague", activity, "indicator");
        }
        number(activity, "baseline", activity.baseline(), findings);
        number(activity, "target", activity.target(), findings);
        if (activity.unit().isBlank()) {
            findings.warning("unit-missing", activity, "unit");
        }
        if (plan.dated() && activity.dueDate().isBlank()) {
            findings.warning("due-date-missing", activity, "dueDate");
        } else if (!plan.dated() && activity.due() <= 0) {
            findings.warning("due-missing", activity, "due");
        }
        if (hasNumber(activity.baseline()) && first(activity.baseline()).equals(first(activity.target()))) {
            findings.warning("target-same", activity, "target", first(activity.target()));
        }
    }

    static boolean mereDirection(String indicator) {
        return MERE_DIRECTION.matcher(indicator.toLowerCase(Locale.ROOT)).find()
                && !NUMBER.matcher(indicator).find();
    }

    private static void number(Activity activity, String field, String value, Findings findings) {
        if (value.isBlank()) {
            findings.warning(field + "-missing", activity, field);
        } else if (!hasNumber(value)) {
            findings.warning(field + "-no-number", activity, field, value.strip());
        }
    }

    private static boolean hasNumber(String text) {
        return NUMBER.matcher(text).find();
    }

    private static String first(String text) {
        Matcher matcher = NUMBER.matcher(text);
        return matcher.find() ? matcher.group() : "";
    }
}
