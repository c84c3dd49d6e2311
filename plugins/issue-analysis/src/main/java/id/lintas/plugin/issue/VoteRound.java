package id.lintas.plugin.issue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A round in which each member in turn scores the issues, unseen by the others: nothing of it is shown or kept before the
 * round is closed.
 */
public final class VoteRound {

    private final List<String> members;
    private final List<Issue> issues;
    private final Map<String, List<Vote>> cast = new LinkedHashMap<>();
    private final Map<String, int[]> present = new HashMap<>();
    private int turn;

    /** @param members in the order of their turns */
    public VoteRound(List<String> members, List<Issue> issues) {
        this.members = List.copyOf(members);
        this.issues = List.copyOf(issues);
    }

    /** The issues that are scored. */
    public List<Issue> issues() {
        return issues;
    }

    /** Whose turn it is; empty when all have had theirs. */
    public Optional<String> member() {
        return turn < members.size() ? Optional.of(members.get(turn)) : Optional.empty();
    }

    /** How many turns are over. */
    public int turns() {
        return turn;
    }

    /**
     * Notes a score of the member whose turn it is.
     *
     * @param criterion 0 urgency, 1 seriousness, 2 growth
     */
    public void score(String issue, int criterion, int score) {
        present.computeIfAbsent(issue, i -> new int[3])[criterion] = score;
    }

    /** True if the member has scored something, and nothing by halves; what is left empty altogether is an abstention. */
    public boolean sound() {
        return present.values().stream().anyMatch(s -> s[0] > 0)
                && present.values().stream().allMatch(s -> (s[0] > 0) == (s[1] > 0) && (s[1] > 0) == (s[2] > 0));
    }

    /** Ends the turn; the scores disappear from the screen, and the next member comes. */
    public void endTurn() {
        present.forEach((issue, s) -> {
            if (s[0] > 0 && s[1] > 0 && s[2] > 0) {
                cast.computeIfAbsent(issue, i -> new ArrayList<>()).add(new Vote("", s[0], s[1], s[2]));
            }
        });
        present.clear();
        turn++;
    }

    /** What was cast so far, by issue; sorted, so that the order tells nothing of who it was. */
    public Map<String, List<Vote>> votes() {
        Comparator<Vote> order = Comparator.comparingInt(Vote::urgency)
                .thenComparingInt(Vote::seriousness)
                .thenComparingInt(Vote::growth);
        Map<String, List<Vote>> copy = new LinkedHashMap<>();
        cast.forEach(
                (issue, votes) -> copy.put(issue, votes.stream().sorted(order).toList()));
        return copy;
    }
}
