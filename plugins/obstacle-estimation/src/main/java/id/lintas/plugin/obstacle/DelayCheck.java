package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.Records;
import id.lintas.plugin.obstacle.delay.DelayRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A range of days that cannot be, that is half given, or that hangs on an activity which the obstacle does not hinder. */
final class DelayCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (Obstacle o : estimation.data().obstacles()) {
            range(estimation, o, found);
            ItemRef activity = o.delayActivity();
            if (activity != null && !o.activities().contains(activity)) {
                found.add(estimation
                        .warning("delay-elsewhere", Place.of(o.id(), "delayActivity"), o.id(), activity.id())
                        .withFix(
                                estimation.context().text("fix.delay-elsewhere"),
                                data -> change(data, o.id(), "delayActivity", null)));
            }
        }
        return found;
    }

    private static void range(Estimation estimation, Obstacle o, List<Finding<ObstacleData>> found) {
        long given = Stream.of("delayLow", "delayLikely", "delayHigh")
                .filter(name -> Records.get(o, name) != null)
                .count();
        if (o.delay().isPresent()) {
            DelayRange range = o.delay().get();
            if (!range.possible()) {
                found.add(impossible(estimation, o, range));
            }
        } else if (given > 0) {
            String empty = o.delayLow() == null ? "delayLow" : o.delayLikely() == null ? "delayLikely" : "delayHigh";
            found.add(estimation.warning("delay-incomplete", Place.of(o.id(), empty), o.id()));
        }
    }

    private static Finding<ObstacleData> impossible(Estimation estimation, Obstacle o, DelayRange range) {
        boolean atTop = range.low() >= 0 && range.low() <= range.likely();
        Finding<ObstacleData> finding = estimation.error(
                "delay-impossible",
                Place.of(o.id(), atTop ? "delayHigh" : "delayLow"),
                o.id(),
                range.low(),
                range.likely(),
                range.high());
        List<Integer> sorted = Stream.of(range.low(), range.likely(), range.high())
                .map(days -> Math.max(0, days))
                .sorted()
                .toList();
        return finding.withFix(
                estimation.context().text("fix.delay-impossible", sorted.get(0), sorted.get(1), sorted.get(2)),
                data -> change(
                        change(change(data, o.id(), "delayLow", sorted.get(0)), o.id(), "delayLikely", sorted.get(1)),
                        o.id(),
                        "delayHigh",
                        sorted.get(2)));
    }

    private static ObstacleData change(ObstacleData data, String id, String component, @Nullable Object value) {
        return data.withObstacles(Records.replace(data.obstacles(), id, o -> Records.with(o, component, value)));
    }
}
