package id.lintas.plugin.obstacle;

import id.lintas.plugin.obstacle.risk.RiskWords;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The map in words, for those who hear it instead of seeing it: the rule, then each obstacle from the highest score. */
public record MapWords(RiskWords words) {

    /** What the drawing says. */
    public String describe(ObstacleData data) {
        String obstacles = data.obstacles().stream()
                .sorted(Comparator.comparingInt((Obstacle o) -> o.score(words.matrix()))
                        .reversed())
                .map(this::sentence)
                .collect(Collectors.joining(" "));
        return (words.rule() + " " + obstacles).replaceAll(" +", " ").strip();
    }

    /** The same, and the keys that move a mark. */
    public String describeWithKeys(ObstacleData data) {
        return describe(data) + " " + text("map.keys");
    }

    private String sentence(Obstacle o) {
        int before = o.score(words.matrix());
        int after = o.residualScore(words.matrix());
        String first = before == 0
                ? text("map.unrated", o.id(), o.description())
                : text("map.before", o.id(), o.description(), o.likelihood(), o.impact(), words.scored(before));
        return after == 0
                ? first
                : first + " " + text("map.after", o.residualLikelihood(), o.residualImpact(), words.scored(after));
    }

    private String text(String key, Object... arguments) {
        return words.context().text(key, arguments);
    }
}
