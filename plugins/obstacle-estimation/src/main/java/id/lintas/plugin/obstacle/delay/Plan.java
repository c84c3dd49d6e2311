package id.lintas.plugin.obstacle.delay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Activities in an order in which each comes after all that it waits for. An activity begins on its own first day, or on the
 * day after the last of those it waits for is finished, whichever is later.
 */
public final class Plan {

    private final List<Work> order;
    private final List<String> circle;
    private final Map<String, Integer> places = new HashMap<>();
    private final int[][] before;

    private Plan(List<Work> order, List<String> circle) {
        this.order = order;
        this.circle = circle;
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i).id(), i);
        }
        before = order.stream()
                .map(work -> work.after().stream()
                        .filter(places::containsKey)
                        .mapToInt(places::get)
                        .toArray())
                .toArray(int[][]::new);
    }

    /** A predecessor that is not in the list counts for nothing. */
    public static Plan of(List<Work> works) {
        List<Work> left = new ArrayList<>(works);
        List<Work> order = new ArrayList<>();
        boolean found = true;
        while (found) {
            List<Work> free = left.stream()
                    .filter(w -> left.stream().noneMatch(o -> w.after().contains(o.id())))
                    .toList();
            order.addAll(free);
            left.removeAll(free);
            found = !free.isEmpty();
        }
        return new Plan(List.copyOf(order), left.stream().map(Work::id).toList());
    }

    /** The activities that wait for each other in a circle, or for one of these; empty for a plan that can be carried out. */
    public List<String> circle() {
        return circle;
    }

    public List<Work> works() {
        return order;
    }

    /** True if there is something to simulate. */
    public boolean usable() {
        return circle.isEmpty() && !order.isEmpty();
    }

    /** The day on which the plan is finished if nothing is late. */
    public int finish() {
        return (int) walk().finish(new double[order.size()]);
    }

    /** The place of an activity in {@link #works}; -1 if it is not here. */
    int place(String id) {
        return places.getOrDefault(id, -1);
    }

    Walk walk() {
        return new Walk(order, before);
    }
}
