package id.lintas.plugin.obstacle;

import id.lintas.api.Finding;
import id.lintas.api.ItemRef;
import id.lintas.api.Place;
import id.lintas.plugin.obstacle.delay.Plan;
import id.lintas.plugin.obstacle.delay.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A day asked for that the plan misses even without an obstacle, and a delay of an activity whose days nobody has planned. */
final class FinishCheck implements Check {

    @Override
    public List<Finding<ObstacleData>> find(Estimation estimation) {
        List<Finding<ObstacleData>> found = new ArrayList<>();
        Plan plan = PlanReader.plan(estimation.context().project());
        Integer finishBy = estimation.data().finishBy();
        if (plan.usable() && finishBy != null && finishBy < plan.finish()) {
            found.add(estimation.warning("finish-before-plan", Place.field("finishBy"), finishBy, plan.finish()));
        }
        List<String> planned = plan.works().stream().map(Work::id).toList();
        for (Obstacle o : estimation.data().obstacles()) {
            Optional<ItemRef> activity = o.delayed().filter(estimation::knows);
            if (o.delay().isPresent()
                    && activity.isPresent()
                    && plan.circle().isEmpty()
                    && !planned.contains(activity.get().toString())) {
                found.add(estimation.hint(
                        "delay-unplanned",
                        Place.of(o.id(), "delayActivity"),
                        o.id(),
                        activity.get().id()));
            }
        }
        return found;
    }
}
