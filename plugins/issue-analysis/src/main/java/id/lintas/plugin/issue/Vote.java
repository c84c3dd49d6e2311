package id.lintas.plugin.issue;

import id.lintas.api.HasId;

/** One member's USG scores for an issue, 1 to the setting {@code usg.max}, 0 for none; without the member's name. */
public record Vote(String id, int urgency, int seriousness, int growth) implements HasId {

    /** Only a vote with all three scores counts. */
    public boolean complete() {
        return urgency > 0 && seriousness > 0 && growth > 0;
    }
}
