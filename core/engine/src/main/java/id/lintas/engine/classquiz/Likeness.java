package id.lintas.engine.classquiz;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A question as it is compared with others. */
final class Likeness {

    /** Words in common, of all words of both. */
    private static final double STEM = 0.8;

    private static final double OPTION = 0.65;

    /** Options that have a partner, of the longer list. */
    private static final double PARTNERS = 0.75;

    private final AskedQuestion question;
    private final Wording stem;
    private final List<Wording> options;

    Likeness(AskedQuestion question) {
        this.question = question;
        this.stem = Wording.of(question.stem());
        this.options = question.options().stream().map(Wording::of).toList();
    }

    AskedQuestion question() {
        return question;
    }

    /** How the other belongs to this one; empty if it asks something else. */
    Optional<Joined.Kind> compare(Likeness other) {
        if (!stem.alike(other.stem, STEM)) {
            return Optional.empty();
        }
        int[] partners = partners(other);
        long paired = Arrays.stream(partners).filter(p -> p >= 0).count();
        if (paired < PARTNERS * Math.max(options.size(), other.options.size())) {
            return Optional.empty();
        }
        int mine = question.correct();
        int others = other.question.correct();
        if (partners[mine] == others) {
            return Optional.of(sameWords(other, partners) ? Joined.Kind.SAME : Joined.Kind.NEAR);
        }
        boolean another = partners[mine] >= 0 || Arrays.stream(partners).anyMatch(p -> p == others);
        return another ? Optional.of(Joined.Kind.CONTRADICTS) : Optional.empty();
    }

    private boolean sameWords(Likeness other, int[] partners) {
        boolean all = stem.same(other.stem) && options.size() == other.options.size();
        for (int i = 0; all && i < partners.length; i++) {
            all = partners[i] >= 0 && options.get(i).same(other.options.get(partners[i]));
        }
        return all;
    }

    /** For each option the place of the other's that says the same, or -1; the same words first. */
    private int[] partners(Likeness other) {
        int[] partners = new int[options.size()];
        Arrays.fill(partners, -1);
        boolean[] taken = new boolean[other.options.size()];
        pair(other, partners, taken, 1);
        pair(other, partners, taken, OPTION);
        return partners;
    }

    private void pair(Likeness other, int[] partners, boolean[] taken, double share) {
        for (int i = 0; i < partners.length; i++) {
            for (int j = 0; j < taken.length && partners[i] < 0; j++) {
                boolean alike = share == 1
                        ? options.get(i).same(other.options.get(j))
                        : options.get(i).alike(other.options.get(j), share);
                if (!taken[j] && alike) {
                    partners[i] = j;
                    taken[j] = true;
                }
            }
        }
    }
}
