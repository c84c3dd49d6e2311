package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ProjectView.OpenEnd;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.plugin.obstacle.risk.RiskMatrix;
import id.lintas.plugin.obstacle.risk.RiskWords;
import java.util.List;

/**
 * The step's data with what is needed to judge it.
 *
 * @param activities what the project's activity steps publish
 */
record Estimation(ObstacleData data, StepContext context, RiskWords words, List<Item> activities) {

    static Estimation of(ObstacleData data, StepContext context) {
        return new Estimation(
                data, context, RiskWords.of(context), context.project().items(Item.ACTIVITY));
    }

    RiskMatrix matrix() {
        return words.matrix();
    }

    int score(Obstacle obstacle) {
        return obstacle.score(matrix());
    }

    int residualScore(Obstacle obstacle) {
        return obstacle.residualScore(matrix());
    }

    boolean high(Obstacle obstacle) {
        return matrix().high(score(obstacle));
    }

    boolean knows(ItemRef activity) {
        return activities.stream().anyMatch(a -> a.ref().equals(activity));
    }

    boolean isOpen(OpenEnd end) {
        return context.project().isOpen(end.item(), end.lacks());
    }

    /** The end at which an obstacle belongs to no activity. */
    static OpenEnd unattached(Obstacle obstacle) {
        return new OpenEnd(new ItemRef(ObstacleStep.ID, obstacle.id()), Item.ACTIVITY);
    }

    Finding<ObstacleData> error(String id, Place place, Object... arguments) {
        return context.finding(Severity.ERROR, id, place, arguments);
    }

    Finding<ObstacleData> warning(String id, Place place, Object... arguments) {
        return context.finding(Severity.WARNING, id, place, arguments);
    }

    Finding<ObstacleData> hint(String id, Place place, Object... arguments) {
        return context.finding(Severity.HINT, id, place, arguments);
    }
}
