package id.lintas.plugin.issue;

import java.util.Arrays;
import java.util.List;

/**
 * APKL in its two conventions. By tick, an issue qualifies if all four are "yes", or if the group gave a reason to keep it.
 * By score (1 to 5, so 4 to 20 in all) nothing fails; the total informs.
 */
public final class Screening {

    private Screening() {}

    /** The criteria that are not judged yet, by the convention in use. */
    public static List<Criterion> open(Issue issue, Rules rules) {
        return Arrays.stream(Criterion.values())
                .filter(c -> rules.byTick() ? c.judgement(issue).isEmpty() : c.score(issue) == 0)
                .toList();
    }

    /** The criteria that are not met; always none by score. */
    public static List<Criterion> unmet(Issue issue, Rules rules) {
        return Arrays.stream(Criterion.values())
                .filter(c -> rules.byTick() && c.judgement(issue).equals("no"))
                .toList();
    }

    /** True if the issue is out: a criterion is not met, and no reason to keep it is given. */
    public static boolean fails(Issue issue, Rules rules) {
        return !unmet(issue, rules).isEmpty() && issue.overrideReason().isBlank();
    }

    /** The sum of the scores that are given. */
    public static int total(Issue issue) {
        return Arrays.stream(Criterion.values()).mapToInt(c -> c.score(issue)).sum();
    }
}
