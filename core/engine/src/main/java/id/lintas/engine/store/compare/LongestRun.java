package id.lintas.engine.store.compare;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds the most elements that kept their order, so that one moved item does not make all others look moved. */
final class LongestRun {

    private LongestRun() {}

    /** Both lists hold the same elements, each once. */
    static Set<String> unmoved(List<String> before, List<String> after) {
        Map<String, Integer> place = new HashMap<>();
        before.forEach(element -> place.put(element, place.size()));
        int[] length = new int[after.size()];
        int[] previous = new int[after.size()];
        int best = -1;
        for (int i = 0; i < after.size(); i++) {
            length[i] = 1;
            previous[i] = -1;
            for (int j = 0; j < i; j++) {
                boolean ordered = place.get(after.get(j)) < place.get(after.get(i));
                if (ordered && length[j] + 1 > length[i]) {
                    length[i] = length[j] + 1;
                    previous[i] = j;
                }
            }
            best = best < 0 || length[i] > length[best] ? i : best;
        }
        List<String> run = new ArrayList<>();
        for (int i = best; i >= 0; i = previous[i]) {
            run.add(after.get(i));
        }
        return new HashSet<>(run);
    }
}
