package id.lintas.plugin.activity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Activities that are the same in other words, or all of one kind. */
final class LikenessChecks {

    private static final int ENOUGH = 3;

    /** From this share of common words on, two texts say the same. */
    private static final double ALIKE = 0.75;

    private LikenessChecks() {}

    static void check(ActivityPlan plan, Findings findings) {
        List<Activity> activities = plan.activities();
        for (int i = 1; i < activities.size(); i++) {
            Activity activity = activities.get(i);
            activities.subList(0, i).stream()
                    .filter(earlier -> alike(earlier, activity))
                    .findFirst()
                    .ifPresent(earlier -> findings.hint("activity-alike", activity, "name", earlier.id()));
        }
        List<Activity> typed =
                activities.stream().filter(a -> !a.type().isEmpty()).toList();
        if (typed.size() >= ENOUGH
                && typed.stream().map(Activity::type).distinct().count() == 1) {
            findings.hint("types-all-same", typed.get(0), "type", typed.size());
        }
    }

    /** The same name is a warning of its own. */
    private static boolean alike(Activity one, Activity other) {
        boolean sameName = Agencies.same(one.name(), other.name());
        return !sameName && (alike(one.name(), other.name()) || alike(one.output(), other.output()));
    }

    private static boolean alike(String one, String other) {
        Set<String> first = words(one);
        Set<String> second = words(other);
        if (Math.min(first.size(), second.size()) < ENOUGH) {
            return false;
        }
        Set<String> common = new HashSet<>(first);
        common.retainAll(second);
        return common.size() >= ALIKE * (first.size() + second.size() - common.size());
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toSet());
    }
}
