package id.lintas.plugin.obstacle.ui;

import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.RiskWords;
import java.util.Comparator;
import java.util.stream.Collectors;

/** The map in words, for those who hear it instead of seeing it: the rule, then each obstacle from the highest score. */
record MapWords(RiskWords words) {

    String describe(ObstacleData data) {
        String obstacles = data.obstacles().stream()
                .sorted(Comparator.comparingInt((Obstacle o) -> o.score(words.matrix()))
                        .reversed())
                .map(this::sentence)
                .collect(Collectors.joining(" "));
        return (words.rule() + " " + obstacles + " " + text("map.keys")).replaceAll(" +", " ");
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
