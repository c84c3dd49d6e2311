package id.lintas.engine.thread;

import id.lintas.api.Item;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The seven places of the thread, in its order. An item of another kind is not part of it. */
public enum Strand {
    EVIDENCE(Set.of(Item.EVIDENCE), Set.of(Item.EVIDENCE)),
    ISSUE(Set.of(Item.CHOSEN_ISSUE), Set.of(Item.CHOSEN_ISSUE)),
    CAUSE(Set.of(Item.CAUSE, Item.ROOT_CAUSE), Set.of(Item.ROOT_CAUSE)),
    ACTIVITY(Set.of(Item.ACTIVITY), Set.of(Item.ACTIVITY)),
    OBSTACLE(Set.of(Item.OBSTACLE), Set.of(Item.OBSTACLE)),
    PRACTICE(Set.of(Item.PRACTICE), Set.of(Item.PRACTICE)),
    QUESTION(Set.of(Item.QUESTION), Set.of(Item.QUESTION));

    @SuppressWarnings("ImmutableEnumChecker") // what Set.of gives never changes
    private final Set<String> kinds;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<String> answered;

    /** @param answered the kinds of which each item asks for something that follows from it */
    Strand(Set<String> kinds, Set<String> answered) {
        this.kinds = kinds;
        this.answered = answered;
    }

    /** Where it stands in the thread, from 0. */
    public int place() {
        return List.of(values()).indexOf(this);
    }

    /** Its kind of item; of several, the wider one. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Strand> of(Item item) {
        for (Strand strand : values()) {
            if (strand.kinds.contains(item.kind())) {
                return Optional.of(strand);
            }
        }
        return Optional.empty();
    }

    /** What an item of this strand belongs to: at least one of these, or nothing is asked. Evidence belongs to what it shows. */
    Set<Strand> roots() {
        return switch (this) {
            case EVIDENCE, ISSUE -> Set.of();
            case CAUSE -> Set.of(ISSUE);
            case ACTIVITY -> Set.of(CAUSE);
            case OBSTACLE -> Set.of(ACTIVITY);
            case PRACTICE -> Set.of(ACTIVITY, OBSTACLE);
            case QUESTION -> Set.of(ISSUE, CAUSE, ACTIVITY, OBSTACLE, PRACTICE);
        };
    }

    /** What must follow from an item, each of them. */
    Set<Strand> followers(Item item) {
        if (!answered.contains(item.kind())) {
            return Set.of();
        }
        return switch (this) {
            case ISSUE -> Set.of(EVIDENCE, CAUSE);
            case CAUSE -> Set.of(ACTIVITY);
            case ACTIVITY -> Set.of(OBSTACLE);
            case OBSTACLE -> Set.of(PRACTICE);
            case EVIDENCE, PRACTICE, QUESTION -> Set.of();
        };
    }
}
