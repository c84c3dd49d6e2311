package id.lintas.engine.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The order of a joined list: that of the base, or of the first copy that changed it; what was added stands behind what it
 * stood behind in its copy.
 */
final class ListOrder {

    private ListOrder() {}

    /**
     * @param base keys in the order of the ancestor; empty without one
     * @param copies keys in the order of each copy
     * @param kept the keys of the joined list
     */
    static List<String> of(List<String> base, List<List<String>> copies, Set<String> kept) {
        List<String> order = new ArrayList<>(spine(base, copies));
        order.retainAll(kept);
        for (List<String> copy : copies) {
            int at = 0;
            for (String key : copy) {
                int there = order.indexOf(key);
                if (there >= 0) {
                    at = there + 1;
                } else if (kept.contains(key)) {
                    order.add(at++, key);
                }
            }
        }
        for (String key : base) {
            if (kept.contains(key) && !order.contains(key)) {
                order.add(key);
            }
        }
        return order;
    }

    private static List<String> spine(List<String> base, List<List<String>> copies) {
        for (List<String> copy : copies) {
            List<String> common = new ArrayList<>(copy);
            common.retainAll(base);
            List<String> unchanged = new ArrayList<>(base);
            unchanged.retainAll(copy);
            if (!common.equals(unchanged)) {
                return common;
            }
        }
        return base;
    }
}
