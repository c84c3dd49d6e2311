package id.lintas.plugin.river;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A game in words: what a screen reader says, and what stands below the drawing. */
public final class Telling {

    private final Words words;

    public Telling(Words words) {
        this.words = words;
    }

    public String name(String traveller) {
        int dash = traveller.indexOf('-');
        return dash < 0
                ? words.text("who." + traveller)
                : words.text("who." + traveller.substring(0, dash), traveller.substring(dash + 1));
    }

    /** Who is where, a line for each bank and the boat. */
    public String state(Game game) {
        Banks banks = game.banks();
        String boat = names(game.puzzle(), game.aboard());
        return String.join(
                "\n",
                words.text("state.near", names(game.puzzle(), banks.near() & ~game.aboard())),
                words.text("state.far", names(game.puzzle(), banks.far() & ~game.aboard())),
                words.text(banks.boatFar() ? "state.boat-far" : "state.boat-near", boat),
                words.text("state.count", game.crossings()));
    }

    /** What to say now: why nothing happened, that it is solved, or whose turn it is. */
    public String news(Game game) {
        if (game.refused().isPresent()) {
            Game.Refusal refusal = game.refused().get();
            Object[] who = refusal.travellers().stream().map(this::name).toArray();
            return words.text("broken." + refusal.key(), who);
        }
        if (game.solved()) {
            int best = ShortestWay.from(Banks.start(game.puzzle())).size();
            return game.crossings() == best
                    ? words.text("solved.best", game.crossings())
                    : words.text("solved.more", game.crossings(), best);
        }
        return words.text("rule." + game.puzzle().id());
    }

    /** The fewest crossings from here, numbered, each with those in the boat and where it goes. */
    public List<String> way(Game game) {
        List<String> lines = new ArrayList<>();
        Banks banks = game.banks();
        for (int aboard : game.way()) {
            String who = names(game.puzzle(), aboard);
            lines.add(words.text(banks.boatFar() ? "way.back" : "way.over", lines.size() + 1, who));
            banks = banks.after(aboard);
        }
        return lines;
    }

    private String names(Puzzle puzzle, int travellers) {
        String names = IntStream.range(0, puzzle.travellers().size())
                .filter(i -> Puzzle.has(travellers, i))
                .mapToObj(i -> name(puzzle.travellers().get(i)))
                .collect(Collectors.joining(", "));
        return names.isEmpty() ? words.text("state.nobody") : names;
    }
}
