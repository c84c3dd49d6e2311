package id.lintas.plugin.activity;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Activities that are the same in other words, or all of one kind. */
final class LikenessChecks {

    private static final int ENOUGH = 3;

    /** From this share of common words on, two texts say the same. */
    private static final double ALIKE = 0.75;

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private LikenessChecks() {}

    /** Its words, taken apart once for all comparisons. */
    private record Said(Activity activity, String name, Set<String> nameWords, Set<String> outputWords) {

        static Said of(Activity activity) {
            return new Said(activity, Agencies.key(activity.name()), words(activity.name()), words(activity.output()));
        }
    }

    static void check(ActivityPlan plan, Findings findings) {
        List<Activity> activities = plan.activities();
        List<Said> said = activities.stream().map(Said::of).toList();
        for (int i = 1; i < said.size(); i++) {
            Said present = said.get(i);
            said.subList(0, i).stream()
                    .filter(earlier -> alike(earlier, present))
                    .findFirst()
                    .ifPresent(earlier -> findings.hint(
                            "activity-alike",
                            present.activity(),
                            "name",
                            earlier.activity().id()));
        }
        List<Activity> typed =
                activities.stream().filter(a -> !a.type().isEmpty()).toList();
        if (typed.size() >= ENOUGH
                && typed.stream().map(Activity::type).distinct().count() == 1) {
            findings.hint("types-all-same", typed.get(0), "type", typed.size());
        }
    }

    /** The same name is a warning of its own. */
    private static boolean alike(Said one, Said other) {
        boolean sameName = one.name().equals(other.name());
        return !sameName
                && (alike(one.nameWords(), other.nameWords()) || alike(one.outputWords(), other.outputWords()));
    }

    private static boolean alike(Set<String> one, Set<String> other) {
        Set<String> few = one.size() < other.size() ? one : other;
        Set<String> many = one.size() < other.size() ? other : one;
        if (few.size() < ENOUGH || few.size() < ALIKE * many.size()) {
            return false;
        }
        long common = few.stream().filter(many::contains).count();
        return common >= ALIKE * (few.size() + many.size() - common);
    }

    private static Set<String> words(String text) {
        return NO_WORD.splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(w -> !w.isEmpty())
                .collect(Collectors.toSet());
    }
}
