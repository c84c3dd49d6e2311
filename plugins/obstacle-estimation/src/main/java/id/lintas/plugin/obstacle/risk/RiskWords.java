package id.lintas.plugin.obstacle.risk;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Says in the reader's language which matrix is in use, and what its scores mean. */
public record RiskWords(RiskMatrix matrix, StepContext context) {

    public static RiskWords of(StepContext context) {
        return new RiskWords(RiskMatrix.of(context.project().settings()), context);
    }

    /** One line for the toolbar: "Skor dibaca dari matriks pemerintah (batas tingkat A), …" */
    public String rule() {
        String key = matrix.product() ? "rule.product" : matrix.government() ? "rule.government" : "rule.own";
        return context.text(key, bandSet());
    }

    /** "Sangat tinggi"; empty for a score of 0. */
    public String level(int score) {
        int level = matrix.level(score);
        return level == 0 ? "" : levelName(level);
    }

    /** @param level 1 to 5 */
    public String levelName(int level) {
        return context.text("level." + level);
    }

    /** "16–20", or one number where the level has a single score. */
    public String range(int level) {
        int from = matrix.from(level);
        int to = matrix.to(level);
        return from == to ? String.valueOf(from) : from + "–" + to;
    }

    /** "24, sangat tinggi"; the text for "not rated yet" for a score of 0. */
    public String scored(int score) {
        return score == 0
                ? context.text("score.none")
                : context.text("score.level", score, level(score).toLowerCase(context.locale()));
    }

    /** All levels with their scores, from the lowest: "Sangat rendah 1–5 · Rendah 6–10 · …". */
    public String bands() {
        return IntStream.rangeClosed(1, RiskMatrix.LEVELS)
                .mapToObj(level -> levelName(level) + " " + range(level))
                .collect(Collectors.joining(" · "));
    }

    private String bandSet() {
        List<Integer> bands = matrix.bands();
        if (bands.equals(RiskMatrix.BANDS_A)) {
            return context.text("bands.a");
        }
        if (bands.equals(RiskMatrix.BANDS_B)) {
            return context.text("bands.b");
        }
        return context.text(
                "bands.own",
                IntStream.rangeClosed(1, RiskMatrix.LEVELS)
                        .mapToObj(this::range)
                        .collect(Collectors.joining(", ")));
    }
}
