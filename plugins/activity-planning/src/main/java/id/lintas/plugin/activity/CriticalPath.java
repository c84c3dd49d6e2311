package id.lintas.plugin.activity;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which activities hold the end of the plan: a day's delay in one of them delays the whole. Forward, an activity begins on its
 * planned day, or after the last of those that it waits for; backward, it may end so late that nothing behind it is late. The
 * difference is its slack; without slack it is critical (the critical path method of Kelley and Walker, 1959, with planned
 * starts as earliest starts).
 */
public final class CriticalPath {

    private final Map<String, Integer> slack = new HashMap<>();
    private final Set<String> critical = new LinkedHashSet<>();
    private final Optional<LocalDate> end;

    private CriticalPath(PlanGraph graph) {
        List<String> order = graph.inOrder();
        Map<String, LocalDate> finish = new HashMap<>();
        for (String id : order) {
            Span span = graph.span(id).orElseThrow();
            LocalDate start = span.first();
            for (String earlier : graph.earlierThan(id)) {
                LocalDate free = finish.getOrDefault(earlier, LocalDate.MIN).plusDays(1);
                start = free.isAfter(start) ? free : start;
            }
            finish.put(id, start.plusDays(span.days() - 1L));
        }
        end = finish.values().stream().max(LocalDate::compareTo);
        end.ifPresent(last -> backward(graph, order, finish, last));
    }

    public static CriticalPath of(PlanGraph graph) {
        return new CriticalPath(graph);
    }

    private void backward(PlanGraph graph, List<String> order, Map<String, LocalDate> finish, LocalDate last) {
        Map<String, LocalDate> latest = new HashMap<>();
        for (int i = order.size() - 1; i >= 0; i--) {
            String id = order.get(i);
            LocalDate late = last;
            for (String later : graph.laterThan(id)) {
                LocalDate must = latest.get(later);
                if (must != null) {
                    LocalDate free =
                            must.minusDays(graph.span(later).orElseThrow().days());
                    late = free.isBefore(late) ? free : late;
                }
            }
            latest.put(id, late);
            slack.put(id, (int) ChronoUnit.DAYS.between(finish.getOrDefault(id, last), late));
        }
        order.stream().filter(id -> slack.getOrDefault(id, 1) == 0).forEach(critical::add);
    }

    /** In the order of the work. */
    public Set<String> activities() {
        return critical;
    }

    public boolean contains(String id) {
        return critical.contains(id);
    }

    /** Days that the activity may be late before the plan is; empty if it has no place in time. */
    public Optional<Integer> slack(String id) {
        return Optional.ofNullable(slack.get(id));
    }

    /** The last day of the plan, if every activity waits as it has to. */
    public Optional<LocalDate> end() {
        return end;
    }
}
