package id.lintas.plugin.obstacle.vote;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * One round of hidden votes: the laptop goes from member to member, and nobody sees a vote before all are in. Not for more
 * than one thread.
 */
public final class VoteRound {

    /** Where a round stands. */
    public enum Stage {
        /** The laptop is being handed to the next member; nothing of a vote is to be seen. */
        HANDOVER,
        /** The member at the laptop is choosing. */
        ENTRY,
        /** All votes are in. */
        DONE
    }

    private final List<String> members;
    private final List<Vote> votes = new ArrayList<>();
    private boolean entering;

    /** @param members in the order of their turns; at least one */
    public VoteRound(List<String> members) {
        if (members.isEmpty()) {
            throw new IllegalArgumentException("Nobody votes");
        }
        this.members = List.copyOf(members);
    }

    public Stage stage() {
        if (votes.size() == members.size()) {
            return Stage.DONE;
        }
        return entering ? Stage.ENTRY : Stage.HANDOVER;
    }

    /** Whose turn it is, or was last. */
    public String member() {
        return members.get(Math.min(votes.size(), members.size() - 1));
    }

    /** The turn, from 1. */
    public int turn() {
        return Math.min(votes.size() + 1, members.size());
    }

    public int turns() {
        return members.size();
    }

    /** The member says: it is me, and nobody looks. */
    public void begin() {
        entering = stage() == Stage.HANDOVER;
    }

    /**
     * Takes the vote and hides it.
     *
     * @throws IllegalStateException outside {@link Stage#ENTRY}
     * @throws IllegalArgumentException if a value is not on the scale
     */
    public void vote(int likelihood, int impact) {
        Vote vote = new Vote(member(), likelihood, impact);
        if (stage() != Stage.ENTRY) {
            throw new IllegalStateException("Nobody is at the laptop");
        }
        if (!vote.valid()) {
            throw new IllegalArgumentException("Not on the scale: " + vote);
        }
        votes.add(vote);
        entering = false;
    }

    /**
     * All votes. Without names they come sorted by value, so that their order does not tell who gave which.
     *
     * @throws IllegalStateException before all are in
     */
    public List<Vote> votes(boolean named) {
        if (stage() != Stage.DONE) {
            throw new IllegalStateException("Not all votes are in");
        }
        if (named) {
            return List.copyOf(votes);
        }
        return votes.stream()
                .map(v -> new Vote("", v.likelihood(), v.impact()))
                .sorted(Comparator.comparingInt(Vote::likelihood).thenComparingInt(Vote::impact))
                .toList();
    }
}
