package id.lintas.plugin.issue;

import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;

/**
 * The scores of an issue as they count, in tenths (42 is 4.2): the averages of the complete votes, each rounded to one
 * decimal, half up; without votes the group's own scores.
 *
 * @param averaged true if they are averages
 */
public record Usg(int urgency, int seriousness, int growth, boolean averaged) {

    private static final int TENTHS = 10;

    public static Usg of(Issue issue) {
        List<Vote> votes = issue.votes().stream().filter(Vote::complete).toList();
        if (votes.isEmpty()) {
            return new Usg(issue.urgency() * TENTHS, issue.seriousness() * TENTHS, issue.growth() * TENTHS, false);
        }
        return new Usg(
                average(votes, Vote::urgency), average(votes, Vote::seriousness), average(votes, Vote::growth), true);
    }

    private static int average(List<Vote> votes, ToIntFunction<Vote> score) {
        int sum = votes.stream().mapToInt(score).sum() * TENTHS;
        return (2 * sum + votes.size()) / (2 * votes.size());
    }

    public boolean complete() {
        return urgency > 0 && seriousness > 0 && growth > 0;
    }

    /** The sum of the three as they are shown, so that whoever adds them up finds the same. */
    public int total() {
        return urgency + seriousness + growth;
    }

    /** A score or total as people write it: "14", an average "14,2"; empty for none. */
    public String text(int tenths, Locale locale) {
        if (tenths == 0) {
            return "";
        }
        return averaged ? String.format(locale, "%.1f", tenths / (double) TENTHS) : Integer.toString(tenths / TENTHS);
    }
}
