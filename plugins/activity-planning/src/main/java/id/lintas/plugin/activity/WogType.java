package id.lintas.plugin.activity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The nine ways of working together on the slides, three in each of three categories, looser to closer. */
public enum WogType {
    INCLUSION("inclusion", 0, 0),
    DIALOGUE("dialogue", 0, 1),
    JOINT_PLANNING("joint-planning", 0, 2),
    JOINT_WORKING("joint-working", 1, 0),
    JOINT_VENTURE("joint-venture", 1, 1),
    SATELLITE("satellite", 1, 2),
    STRATEGIC_ALLIANCE("strategic-alliance", 2, 0),
    UNION("union", 2, 1),
    MERGER("merger", 2, 2);

    /** Ids of the categories, in the slides' order. */
    public static final List<String> CATEGORIES =
            List.of("how-category-coordination", "how-category-integration", "how-category-closeness");

    private static final int PER_CATEGORY = 3;

    private final String code;
    private final int column;
    private final int row;

    WogType(String code, int column, int row) {
        this.code = code;
        this.column = column;
        this.row = row;
    }

    /** What the data keeps. */
    public String id() {
        return "how-type-" + code;
    }

    public String category() {
        return CATEGORIES.get(column);
    }

    /** Its place on the board: the category from 0. */
    public int column() {
        return column;
    }

    /** Its place on the board: the row in the category, from 0. */
    public int row() {
        return row;
    }

    public static Optional<WogType> of(String id) {
        return Stream.of(values()).filter(t -> t.id().equals(id)).findFirst();
    }

    public static WogType at(int column, int row) {
        return Stream.of(values())
                .filter(t -> t.column == column && t.row == row)
                .findFirst()
                .orElseThrow();
    }

    /** The type that lies so many columns and rows away on the board; the same at its edge. */
    public WogType neighbour(int columns, int rows) {
        int x = Math.max(0, Math.min(CATEGORIES.size() - 1, column + columns));
        int y = Math.max(0, Math.min(PER_CATEGORY - 1, row + rows));
        return at(x, y);
    }
}
