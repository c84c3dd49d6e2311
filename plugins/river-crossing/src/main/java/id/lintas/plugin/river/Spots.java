package id.lintas.plugin.river;

import java.awt.Point;
import java.awt.Rectangle;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Where everything is drawn, in pixels at 100 %, so that a click finds what it meant. */
public final class Spots {

    public static final int WIDTH = 720;
    public static final int HEIGHT = 320;

    static final int BANK = 210;
    static final int FIGURE = 56;
    static final int BOAT_WIDTH = 190;

    private static final int ROW = 92;
    private static final int COLUMN = 92;
    private static final int MARGIN = 24;
    private static final int TOP = 26;
    private static final int WATER = 186;

    private Spots() {}

    /** The boat, beside the bank where it lies. */
    public static Rectangle boat(Game game) {
        int x = game.banks().boatFar() ? WIDTH - BANK - BOAT_WIDTH - 8 : BANK + 8;
        return new Rectangle(x, WATER, BOAT_WIDTH, 84);
    }

    /** The figure of a traveller: on its bank, or in the boat. */
    public static Rectangle traveller(Game game, int traveller) {
        return game.isAboard(traveller) ? seat(game, traveller) : onBank(game, traveller);
    }

    /** Seats from the left; the boatman has the first one, if there is one. */
    private static Rectangle seat(Game game, int traveller) {
        int before = Integer.bitCount(game.aboard() & (1 << traveller) - 1);
        return seat(game, before + (game.puzzle().boatman() ? 1 : 0), true);
    }

    static Rectangle seat(Game game, int number, boolean raised) {
        Rectangle boat = boat(game);
        return new Rectangle(boat.x + 22 + number * 76, boat.y - (raised ? 40 : 0), FIGURE, FIGURE);
    }

    private static Rectangle onBank(Game game, int traveller) {
        boolean far = Puzzle.has(game.banks().far(), traveller);
        int column = traveller / 3;
        int row = traveller % 3;
        int left = far ? WIDTH - BANK + MARGIN : MARGIN;
        return new Rectangle(left + column * COLUMN, TOP + row * ROW, FIGURE, FIGURE);
    }

    public static OptionalInt travellerAt(Game game, Point point) {
        return IntStream.range(0, game.puzzle().travellers().size())
                .filter(i -> withName(traveller(game, i)).contains(point))
                .findFirst();
    }

    private static Rectangle withName(Rectangle figure) {
        return new Rectangle(figure.x - 14, figure.y - 4, figure.width + 28, figure.height + 26);
    }
}
