package id.lintas.plugin.activity.ui;

import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.api.ui.EditorHost;
import id.lintas.plugin.activity.Activity;
import id.lintas.plugin.activity.ActivityPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** What the views share: the host, which activity is chosen, and the edits that more than one view makes. */
final class EditorState {

    private final EditorHost<ActivityPlan> host;
    private final Runnable refresh;
    private final Consumer<Place> open;
    private String chosen = "";

    /**
     * @param refresh called after another activity was chosen
     * @param open goes to a place in any of the views
     */
    EditorState(EditorHost<ActivityPlan> host, Runnable refresh, Consumer<Place> open) {
        this.host = host;
        this.refresh = refresh;
        this.open = open;
    }

    EditorHost<ActivityPlan> host() {
        return host;
    }

    String text(String key, Object... arguments) {
        return host.text(key, arguments);
    }

    String chosenId() {
        return chosen;
    }

    Optional<Activity> chosen() {
        return host.data().activity(chosen);
    }

    void choose(String id) {
        if (!id.equals(chosen)) {
            chosen = id;
            refresh.run();
        }
    }

    /** After a change of the data: if the chosen activity is gone, the first one is chosen. */
    void settle(ActivityPlan plan) {
        if (plan.activity(chosen).isEmpty()) {
            chosen = plan.activities().isEmpty() ? "" : plan.activities().get(0).id();
        }
    }

    void open(Place place) {
        open.accept(place);
    }

    /** Adds an activity, chooses it and puts the focus into its name. */
    void add(List<ItemRef> causes) {
        if (host.readOnly()) {
            return;
        }
        String id = host.newId("k");
        Activity activity = Activity.blank(id).with("causes", causes);
        host.edit(text("edit.addActivity"), "", plan -> plan.add(activity));
        open.accept(Place.of(id, "name"));
    }

    /** Deletes the chosen activity and chooses its neighbour. */
    void removeChosen() {
        List<Activity> activities = host.data().activities();
        int at = activities.stream().map(Activity::id).toList().indexOf(chosen);
        if (at < 0 || host.readOnly()) {
            return;
        }
        String gone = chosen;
        int neighbour = at + 1 < activities.size() ? at + 1 : at - 1;
        chosen = neighbour < 0 ? "" : activities.get(neighbour).id();
        host.edit(text("edit.removeActivity"), "", plan -> plan.remove(gone));
    }

    void edit(String id, String label, String mergeKey, UnaryOperator<Activity> change) {
        if (!host.readOnly()) {
            host.edit(text(label), mergeKey, plan -> {
                ActivityPlan changed = plan.change(id, change);
                return changed.equals(plan) ? plan : changed;
            });
        }
    }

    /** An edit of the plan; none if nothing changes. */
    void editPlan(String label, String mergeKey, UnaryOperator<ActivityPlan> change) {
        if (!host.readOnly()) {
            host.edit(text(label), mergeKey, plan -> {
                ActivityPlan changed = change.apply(plan);
                return changed.equals(plan) ? plan : changed;
            });
        }
    }

    /** The name of an activity, or a stand-in. */
    String nameOf(Activity activity) {
        return activity.name().isBlank() ? text("board.unnamed") : activity.name();
    }
}
