package id.lintas.plugin.river;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fewest crossings to the end, by a breadth-first search over at most 128 states. */
public final class ShortestWay {

    private record Step(Banks from, int aboard) {}

    private ShortestWay() {}

    /** Those in the boat at each crossing; empty at the end, and where there is no way. */
    public static List<Integer> from(Banks start) {
        Map<Banks, Step> cameBy = new HashMap<>();
        Deque<Banks> queue = new ArrayDeque<>(List.of(start));
        while (!queue.isEmpty()) {
            Banks here = queue.remove();
            if (here.solved()) {
                return back(start, here, cameBy);
            }
            for (int aboard : here.crossings()) {
                Banks next = here.after(aboard);
                if (!next.equals(start) && cameBy.putIfAbsent(next, new Step(here, aboard)) == null) {
                    queue.add(next);
                }
            }
        }
        return List.of();
    }

    private static List<Integer> back(Banks start, Banks end, Map<Banks, Step> cameBy) {
        ArrayDeque<Integer> way = new ArrayDeque<>();
        Banks at = end;
        while (!at.equals(start)) {
            Step step = cameBy.get(at);
            if (step == null) {
                return List.of();
            }
            way.addFirst(step.aboard());
            at = step.from();
        }
        return List.copyOf(way);
    }
}
