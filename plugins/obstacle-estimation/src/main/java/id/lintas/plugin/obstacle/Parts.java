package id.lintas.plugin.obstacle;

import id.lintas.api.Item;
import id.lintas.api.Part;
import id.lintas.api.Place;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The four parts of the navigator; each leads to the first element that is not done. */
record Parts(Estimation estimation) {

    List<Part> all() {
        return List.of(
                ofObstacles(
                        "list",
                        o -> o.description().isBlank() ? "description" : "kind",
                        o -> !o.description().isBlank() && !o.kind().isBlank()),
                ofObstacles(
                        "initial", o -> o.likelihood() == 0 ? "likelihood" : "impact", o -> estimation.score(o) > 0),
                ofObstacles("mitigation", this::openField, this::treated),
                eachActivity());
    }

    private Part ofObstacles(String id, Function<Obstacle, String> field, Predicate<Obstacle> done) {
        List<Obstacle> obstacles = estimation.data().obstacles();
        Place place = obstacles.stream()
                .filter(done.negate())
                .findFirst()
                .map(o -> Place.of(o.id(), field.apply(o)))
                .orElse(Place.field("obstacles"));
        int count = (int) obstacles.stream().filter(done).count();
        return new Part(id, title(id), count, Math.max(1, obstacles.size()), place);
    }

    /** A low obstacle needs no more than a treatment; a high one, or one with a mitigation, the whole row. */
    private boolean treated(Obstacle obstacle) {
        if (obstacle.treatment().isBlank()) {
            return false;
        }
        if (!estimation.high(obstacle) && obstacle.mitigation().isBlank()) {
            return true;
        }
        return !obstacle.mitigation().isBlank()
                && (!estimation.high(obstacle) || !obstacle.owner().isBlank())
                && estimation.residualScore(obstacle) > 0;
    }

    private String openField(Obstacle obstacle) {
        if (obstacle.treatment().isBlank()) {
            return "treatment";
        }
        if (obstacle.mitigation().isBlank()) {
            return "mitigation";
        }
        return estimation.high(obstacle) && obstacle.owner().isBlank() ? "owner" : "residualLikelihood";
    }

    private Part eachActivity() {
        Predicate<Item> looked = activity -> estimation.data().lookedAt(activity.ref());
        Place place = estimation.activities().stream()
                .filter(looked.negate())
                .findFirst()
                .map(a -> Place.item(a.ref().id()))
                .orElse(Place.field("noneFound"));
        int count = (int) estimation.activities().stream().filter(looked).count();
        int total = Math.max(1, estimation.activities().size());
        return new Part("each-activity", title("each-activity"), count, total, place);
    }

    private String title(String id) {
        return estimation.context().text("part." + id);
    }
}
