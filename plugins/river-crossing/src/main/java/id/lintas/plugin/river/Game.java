package id.lintas.plugin.river;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A puzzle being played. Immutable. A crossing that would break a rule is not made; the game says which rule.
 *
 * @param past the banks before each crossing, and last as they are now
 * @param aboard those who sit in the boat, as bits; they are still counted to the bank where the boat is
 * @param refused why the last crossing was not made, if so
 */
public record Game(Puzzle puzzle, List<Banks> past, int aboard, Optional<Refusal> refused) {

    /**
     * @param key names the text {@code broken.<key>}
     * @param travellers the ids of those whom it names
     */
    public record Refusal(String key, List<String> travellers) {}

    public Game {
        past = List.copyOf(past);
    }

    public static Game of(Puzzle puzzle) {
        return new Game(puzzle, List.of(Banks.start(puzzle)), 0, Optional.empty());
    }

    public Banks banks() {
        return past.get(past.size() - 1);
    }

    public int crossings() {
        return past.size() - 1;
    }

    public boolean solved() {
        return banks().solved();
    }

    public boolean isAboard(int traveller) {
        return Puzzle.has(aboard, traveller);
    }

    /** Whether that traveller stands where the boat is, or sits in it. */
    public boolean canBoard(int traveller) {
        return Puzzle.has(banks().atBoat(), traveller) && !solved();
    }

    /** Into the boat, or out of it again; nothing happens to one on the other bank. */
    public Game board(int traveller) {
        if (!canBoard(traveller)) {
            return this;
        }
        int changed = aboard ^ 1 << traveller;
        if (Integer.bitCount(changed) > puzzle.seats()) {
            return refuse("boat-full");
        }
        return new Game(puzzle, past, changed, Optional.empty());
    }

    public Game cross() {
        if (solved()) {
            return this;
        }
        if (!puzzle.fits(aboard)) {
            return refuse("boat-empty");
        }
        Optional<Puzzle.Broken> broken = banks().broken(aboard);
        if (broken.isPresent()) {
            Refusal refusal = new Refusal(broken.get().rule(), broken.get().travellers());
            return new Game(puzzle, past, aboard, Optional.of(refusal));
        }
        List<Banks> longer = new ArrayList<>(past);
        longer.add(banks().after(aboard));
        return new Game(puzzle, longer, 0, Optional.empty());
    }

    /** Takes the last crossing back; at the beginning it only empties the boat. */
    public Game undo() {
        List<Banks> shorter = crossings() == 0 ? past : past.subList(0, past.size() - 1);
        return new Game(puzzle, shorter, 0, Optional.empty());
    }

    /** With those in the boat who cross next on a shortest way from here. */
    public Game hint() {
        List<Integer> way = way();
        return way.isEmpty() ? this : new Game(puzzle, past, way.get(0), Optional.empty());
    }

    /** The fewest crossings from here to the end. */
    public List<Integer> way() {
        return ShortestWay.from(banks());
    }

    private Game refuse(String key) {
        return new Game(puzzle, past, aboard, Optional.of(new Refusal(key, List.of())));
    }
}
