package id.lintas.plugin.river;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who is where between two crossings.
 *
 * @param far the travellers on the far bank, as bits
 * @param boatFar whether the boat is there too
 */
public record Banks(Puzzle puzzle, int far, boolean boatFar) {

    public static Banks start(Puzzle puzzle) {
        return new Banks(puzzle, 0, false);
    }

    /** The travellers on the bank where the boat is. */
    public int atBoat() {
        return boatFar ? far : puzzle.everyone() & ~far;
    }

    public int near() {
        return puzzle.everyone() & ~far;
    }

    public boolean solved() {
        return boatFar && far == puzzle.everyone();
    }

    /** After the boat has crossed with those; whether it may is another question. */
    Banks after(int aboard) {
        return new Banks(puzzle, boatFar ? far & ~aboard : far | aboard, !boatFar);
    }

    /** The rule that the crossing would break: in the boat, on the bank left behind, or on the other. */
    Optional<Puzzle.Broken> broken(int aboard) {
        Banks next = after(aboard);
        return puzzle.boat(aboard)
                .or(() -> puzzle.bank(next.near(), !next.boatFar()))
                .or(() -> puzzle.bank(next.far(), next.boatFar()));
    }

    /** The crossings that break no rule, each as those in the boat. */
    public List<Integer> crossings() {
        List<Integer> all = new ArrayList<>();
        for (int aboard = 0; aboard <= puzzle.everyone(); aboard++) {
            boolean here = (aboard & ~atBoat()) == 0;
            if (here && puzzle.fits(aboard) && broken(aboard).isEmpty()) {
                all.add(aboard);
            }
        }
        return all;
    }
}
