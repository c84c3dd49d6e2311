package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.Records;
import java.util.ArrayList;
import java.util.List;

/** A note "looked for, none found" without its reason, beside an obstacle all the same, or for an activity that is gone. */
final class NoneFoundCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        for (NoneFound note : estimation.data().noneFound()) {
            ItemRef activity = note.activity();
            if (activity == null) {
                found.add(withRemoval(estimation, note, "note-gone", "–"));
            } else if (!estimation.activities().isEmpty() && !estimation.knows(activity)) {
                found.add(withRemoval(estimation, note, "note-gone", activity.id()));
            } else if (estimation
                    .data()
                    .noneFoundFor(activity)
                    .filter(note::equals)
                    .isEmpty()) {
                found.add(withRemoval(estimation, note, "note-twice", activity.id()));
            } else if (!estimation.data().obstaclesOf(activity).isEmpty()) {
                found.add(withRemoval(estimation, note, "note-contradicted", activity.id()));
            } else if (note.reason().isBlank()) {
                found.add(estimation.error("reason-missing", Place.of(note.id(), "reason"), activity.id()));
            }
        }
        return found;
    }

    private static Finding<ObstacleData> withRemoval(
            Estimation estimation, NoneFound note, String finding, String activity) {
        return estimation
                .warning(finding, Place.of(note.id(), "reason"), activity)
                .withFix(
                        estimation.context().text("fix.remove-note"),
                        data -> data.withNoneFound(Records.remove(data.noneFound(), note.id())));
    }
}
