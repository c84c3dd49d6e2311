package id.lintas.plugin.obstacle;

import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.plugin.obstacle.delay.Hazard;
import id.lintas.plugin.obstacle.delay.Plan;
import id.lintas.plugin.obstacle.delay.Simulation;
import id.lintas.plugin.obstacle.risk.Chances;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The plan and the obstacles of a project as a simulation takes them. The chance that an obstacle happens comes from its
 * likelihood score, by {@link Chances}; the range of days is the same before and after mitigation, as the worksheet asks for
 * one range only.
 *
 * @param hazards obstacles whose range can be, on an activity that is planned
 * @param finishBy the day asked for; the plan's own last day if the group has named none
 * @param seed of the simulation
 */
public record DelayEstimate(Plan plan, List<Hazard> hazards, int finishBy, int seed) {

    public static final int RUNS = 10_000;

    /** The seed of a group that has chosen none. */
    public static final int USUAL_SEED = 1;

    /**
     * What the person who looks at it has chosen; nothing of it is kept.
     *
     * @param mitigated true to take the likelihood after mitigation where there is one
     * @param percent of the chances, 100 for those of the scores
     */
    public record View(boolean mitigated, int percent) {

        public static final View BEFORE = new View(false, 100);
        public static final View AFTER = new View(true, 100);
    }

    public static DelayEstimate of(ObstacleData data, StepContext context, View view) {
        Plan plan = PlanReader.plan(context.project());
        Chances chances = Chances.of(context.project().settings());
        List<Hazard> hazards = new ArrayList<>();
        for (Obstacle o : data.obstacles()) {
            Optional<ItemRef> activity = o.delayed().filter(ref -> planned(plan, ref));
            if (activity.isPresent() && o.delay().isPresent() && o.delay().get().possible()) {
                int score = view.mitigated() && o.residualLikelihood() > 0 ? o.residualLikelihood() : o.likelihood();
                double chance = Math.min(1, chances.of(score) * view.percent() / 100);
                hazards.add(new Hazard(
                        o.id(), activity.get().toString(), chance, o.delay().get()));
            }
        }
        int finishBy = data.finishBy() == null ? plan.usable() ? plan.finish() : 0 : data.finishBy();
        return new DelayEstimate(plan, hazards, finishBy, data.seed() == 0 ? USUAL_SEED : data.seed());
    }

    /** True if there is a plan that can be carried out, and something that may delay it. */
    public boolean usable() {
        return plan.usable() && !hazards.isEmpty();
    }

    public Simulation simulation() {
        return new Simulation(plan, hazards, seed, RUNS);
    }

    /** Why there is nothing to see, in words; empty if {@link #usable}. */
    public Optional<String> hindrance(StepContext context) {
        if (!plan.circle().isEmpty()) {
            List<String> ids =
                    plan.circle().stream().map(ref -> ItemRef.parse(ref).id()).toList();
            return Optional.of(context.text("delay.circle", String.join(", ", ids)));
        }
        if (!plan.usable()) {
            boolean none = context.project().items(Item.ACTIVITY).isEmpty();
            return Optional.of(context.text(none ? "empty.activities" : "delay.unplanned"));
        }
        return hazards.isEmpty() ? Optional.of(context.text("delay.none")) : Optional.empty();
    }

    private static boolean planned(Plan plan, ItemRef activity) {
        return plan.works().stream().anyMatch(w -> w.id().equals(activity.toString()));
    }
}
