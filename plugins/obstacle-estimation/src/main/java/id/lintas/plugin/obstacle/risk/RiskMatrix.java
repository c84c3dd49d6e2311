package id.lintas.plugin.obstacle.risk;

import id.lintas.api.Settings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The rule that makes a score of 1 to 25 from likelihood and impact, and a level of 1 to 5 from the score.
 *
 * <p>The usual matrix of Indonesian government risk guides is <b>not</b> likelihood × impact. It is a rank order of the 25
 * cells in which impact weighs more: likelihood 1 with impact 5 gives 20, likelihood 5 with impact 1 gives 9. The 25
 * numbers of {@link #GOVERNMENT} are those of {@code domain/methods.md}, part 10, where they were found alike in the public
 * code of at least four Indonesian institutions; they are believed to be those of KMK 577/KMK.01/2019 and Permenpan RB
 * 5/2020, whose texts were not read. Plain multiplication is common among participants too and is the other mode.
 *
 * <p>Settings: {@code risk.mode} is "governmentMatrix" or "product"; {@code risk.matrix} replaces the 25 cells, rows
 * likelihood 1 to 5, columns impact 1 to 5; {@code risk.bands} gives the upper bounds of the five levels; {@code risk.high}
 * the score from which a mitigation is asked for. A setting of the wrong shape counts as absent.
 */
public final class RiskMatrix {

    /** Rows are likelihood 1 to 5, columns impact 1 to 5. Source: methods.md, part 10. */
    public static final List<Integer> GOVERNMENT = List.of(
            1, 3, 5, 8, 20, //
            2, 7, 11, 13, 21, //
            4, 10, 14, 17, 22, //
            6, 12, 16, 19, 24, //
            9, 15, 18, 23, 25);

    /** Likelihood × impact. */
    public static final List<Integer> PRODUCT = IntStream.range(0, 25)
            .mapToObj(cell -> (cell / 5 + 1) * (cell % 5 + 1))
            .toList();

    /** Upper bounds of set A in methods.md, part 10: 1–5, 6–10, 11–15, 16–20, 21–25. */
    public static final List<Integer> BANDS_A = List.of(5, 10, 15, 20, 25);

    /** Upper bounds of set B in methods.md, part 10: 1–5, 6–10, 11–14, 15–19, 20–25. */
    public static final List<Integer> BANDS_B = List.of(5, 10, 14, 19, 25);

    public static final int LEVELS = 5;

    private final List<Integer> cells;
    private final List<Integer> bands;
    private final int high;

    private RiskMatrix(List<Integer> cells, List<Integer> bands, int high) {
        this.cells = List.copyOf(cells);
        this.bands = List.copyOf(bands);
        this.high = high;
    }

    /** The matrix that the worksheet's settings ask for. */
    public static RiskMatrix of(Settings settings) {
        List<Integer> cells = settings.numbers("risk.matrix", GOVERNMENT);
        if (cells.size() != 25 || cells.stream().anyMatch(n -> n < 1 || n > 25)) {
            cells = GOVERNMENT;
        }
        if (settings.text("risk.mode", "governmentMatrix").equals("product")) {
            cells = PRODUCT;
        }
        List<Integer> bands = settings.numbers("risk.bands", BANDS_A);
        return new RiskMatrix(cells, rising(bands) ? bands : BANDS_A, settings.number("risk.high", 16));
    }

    /**
     * The score of a cell.
     *
     * @return 1 to 25; 0 if a value is not between 1 and 5
     */
    public int score(int likelihood, int impact) {
        boolean known = likelihood >= 1 && likelihood <= 5 && impact >= 1 && impact <= 5;
        return known ? cells.get((likelihood - 1) * 5 + impact - 1) : 0;
    }

    /** The level of a score, 1 very low to 5 very high; 0 for no score. */
    public int level(int score) {
        if (score < 1) {
            return 0;
        }
        int level = 1;
        while (level < LEVELS && score > bands.get(level - 1)) {
            level++;
        }
        return level;
    }

    /** True if the worksheet asks for a mitigation at this score. */
    public boolean high(int score) {
        return score >= high && score > 0;
    }

    /** The score from which {@link #high} holds. */
    public int threshold() {
        return high;
    }

    /** The lowest score of a level. */
    public int from(int level) {
        return level == 1 ? 1 : bands.get(level - 2) + 1;
    }

    /** The highest score of a level. */
    public int to(int level) {
        return bands.get(level - 1);
    }

    public List<Integer> bands() {
        return bands;
    }

    public boolean government() {
        return cells.equals(GOVERNMENT);
    }

    public boolean product() {
        return cells.equals(PRODUCT);
    }

    private static boolean rising(List<Integer> bands) {
        return bands.size() == LEVELS
                && bands.get(0) >= 1
                && IntStream.range(1, LEVELS).allMatch(i -> bands.get(i) > bands.get(i - 1));
    }
}
