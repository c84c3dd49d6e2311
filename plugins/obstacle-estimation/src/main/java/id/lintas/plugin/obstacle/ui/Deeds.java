package id.lintas.plugin.obstacle.ui;

import id.lintas.api.ItemRef;
import id.lintas.api.Records;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.obstacle.NoneFound;
import id.lintas.plugin.obstacle.Obstacle;
import id.lintas.plugin.obstacle.ObstacleData;
import id.lintas.plugin.obstacle.vote.Vote;
import java.util.List;
import java.util.function.UnaryOperator;

/** The edits that are not made in a form. */
record Deeds(EditorHost<ObstacleData> host) {

    /** Adds an obstacle for these activities and takes back a note that they have none. Returns its id. */
    String addObstacle(List<ItemRef> activities) {
        String id = host.newId("r");
        host.edit(
                host.text("edit.addObstacle"),
                "",
                data -> data.withObstacles(Records.append(data.obstacles(), Obstacle.of(id, activities)))
                        .withNoneFound(data.noneFound().stream()
                                .filter(n -> n.activity() == null || !activities.contains(n.activity()))
                                .toList()));
        return id;
    }

    void deleteObstacle(String id) {
        onObstacles("edit.deleteObstacle", "", id, list -> Records.remove(list, id));
    }

    /** Rates an obstacle by its place on the map; moves that follow each other are one edit. */
    void move(String id, boolean after, int likelihood, int impact) {
        String first = after ? "residualLikelihood" : "likelihood";
        String second = after ? "residualImpact" : "impact";
        onObstacles(
                "edit.move",
                "map:" + id + ":" + after,
                id,
                list -> Records.replace(
                        list, id, o -> Records.with(Records.with(o, first, likelihood), second, impact)));
    }

    /** Rates an obstacle as the group has agreed, and keeps the votes with it. */
    void agree(String id, int likelihood, int impact, List<Vote> votes) {
        onObstacles(
                "edit.agree",
                "",
                id,
                list -> Records.replace(
                        list,
                        id,
                        o -> Records.with(
                                Records.with(Records.with(o, "likelihood", likelihood), "impact", impact),
                                "votes",
                                votes)));
    }

    /** Notes that nothing was found for the activity. Returns the note's id. */
    String noteNoneFound(ItemRef activity) {
        String id = host.newId("n");
        host.edit(
                host.text("edit.noteNone", activity.id()),
                "",
                data -> data.withNoneFound(Records.append(data.noneFound(), new NoneFound(id, activity, ""))));
        return id;
    }

    void removeNote(String id) {
        host.edit(host.text("edit.removeNote"), "", data -> data.withNoneFound(Records.remove(data.noneFound(), id)));
    }

    private void onObstacles(String label, String mergeKey, String id, UnaryOperator<List<Obstacle>> change) {
        host.edit(host.text(label, id), mergeKey, data -> {
            List<Obstacle> changed = change.apply(data.obstacles());
            return changed.equals(data.obstacles()) ? data : data.withObstacles(changed);
        });
    }
}
