package id.lintas.plugin.river;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * The three puzzles of the slides. Travellers are counted from 0 and kept as bits of an {@code int}: bit 0 is the first. The
 * rules are those of the handbook's entries {@code puzzle-wolf-sheep-cabbage}, {@code puzzle-missionaries-cannibals} and
 * {@code puzzle-jealous-husbands}.
 */
public enum Puzzle {
    /** A boatman takes at most one across; left without him, the wolf eats the sheep and the sheep the cabbage. */
    WOLF("wolf", List.of("wolf", "sheep", "cabbage"), 1, 0) {
        @Override
        Optional<Broken> bank(int here, boolean boat) {
            if (boat) {
                return Optional.empty();
            }
            return pair(here, "wolf-eats-sheep", 0, 1).or(() -> pair(here, "sheep-eats-cabbage", 1, 2));
        }
    },
    /** On each bank there are no missionaries at all, or no fewer than cannibals. */
    MISSIONARIES("missionaries", named("missionary", "cannibal"), 2, 1) {
        @Override
        Optional<Broken> bank(int here, boolean boat) {
            int missionaries = Integer.bitCount(here & FIRST_THREE);
            int cannibals = Integer.bitCount(here & ~FIRST_THREE);
            return missionaries > 0 && cannibals > missionaries
                    ? Optional.of(new Broken("missionaries-eaten", List.of()))
                    : Optional.empty();
        }
    },
    /** On each bank and in the boat: a wife with any man there has her own husband there. */
    COUPLES("couples", named("husband", "wife"), 2, 1) {
        @Override
        Optional<Broken> bank(int here, boolean boat) {
            return together(here);
        }

        @Override
        Optional<Broken> boat(int aboard) {
            return together(aboard);
        }

        private Optional<Broken> together(int here) {
            boolean anyMan = (here & FIRST_THREE) != 0;
            return IntStream.range(0, 3)
                    .filter(i -> anyMan && has(here, i + 3) && !has(here, i))
                    .mapToObj(i -> new Broken(
                            "wife-alone",
                            List.of(travellers().get(i + 3), travellers().get(i))))
                    .findFirst();
        }
    };

    /**
     * A rule that would be broken.
     *
     * @param rule names the text {@code broken.<rule>}
     * @param travellers the ids of those whom it names
     */
    public record Broken(String rule, List<String> travellers) {}

    static final int FIRST_THREE = 0b111;

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // what List.of gives never changes
    private final List<String> travellers;

    private final int seats;
    private final int fewest;

    Puzzle(String id, List<String> travellers, int seats, int fewest) {
        this.id = id;
        this.travellers = travellers;
        this.seats = seats;
        this.fewest = fewest;
    }

    public String id() {
        return id;
    }

    /** The ids of those who want to cross, in the order of their bits; the boatman is not one of them. */
    public List<String> travellers() {
        return travellers;
    }

    /** How many of the travellers the boat takes. */
    public int seats() {
        return seats;
    }

    /** All of them. */
    public int everyone() {
        return (1 << travellers.size()) - 1;
    }

    /** Whether somebody beside the travellers rows, so that the boat may cross without any of them. */
    public boolean boatman() {
        return fewest == 0;
    }

    /** Whether that many may be in the boat. */
    public boolean fits(int aboard) {
        int count = Integer.bitCount(aboard);
        return count >= fewest && count <= seats;
    }

    /** What would be broken on a bank with those, if anything. */
    abstract Optional<Broken> bank(int here, boolean boat);

    Optional<Broken> boat(int aboard) {
        return Optional.empty();
    }

    static boolean has(int travellers, int one) {
        return (travellers >> one & 1) == 1;
    }

    private static Optional<Broken> pair(int here, String rule, int one, int other) {
        BiPredicate<Integer, Integer> both = (a, b) -> has(here, a) && has(here, b);
        return both.test(one, other) ? Optional.of(new Broken(rule, List.of())) : Optional.empty();
    }

    /** Three of each, numbered. */
    private static List<String> named(String one, String other) {
        return List.of(one + "-1", one + "-2", one + "-3", other + "-1", other + "-2", other + "-3");
    }
}
