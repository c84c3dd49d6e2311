package id.lintas.plugin.activity;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What has to be finished before what, and what follows from it: circles, broken order, the critical path. */
public final class PlanGraph {

    /** {@code to} begins when {@code from} is finished. */
    public record Edge(String from, String to) {}

    private final Map<String, Span> spans = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();
    private final Map<String, List<String>> after = new HashMap<>();
    private final Map<String, List<String>> before = new HashMap<>();

    private PlanGraph() {}

    public static PlanGraph of(ActivityPlan plan) {
        PlanGraph graph = new PlanGraph();
        PlanCalendar calendar = PlanCalendar.of(plan);
        plan.activities().forEach(a -> graph.after.put(a.id(), new ArrayList<>()));
        for (Activity activity : plan.activities()) {
            calendar.span(activity).ifPresent(span -> graph.spans.put(activity.id(), span));
            activity.predecessors().stream()
                    .distinct()
                    .filter(p -> graph.after.containsKey(p) && !p.equals(activity.id()))
                    .forEach(p -> graph.add(new Edge(p, activity.id())));
        }
        return graph;
    }

    private void add(Edge edge) {
        edges.add(edge);
        before.computeIfAbsent(edge.to(), id -> new ArrayList<>()).add(edge.from());
        after.computeIfAbsent(edge.from(), id -> new ArrayList<>()).add(edge.to());
    }

    /** Between activities that are there; nothing leads back to itself at once. */
    public List<Edge> edges() {
        return List.copyOf(edges);
    }

    public Optional<Span> span(String id) {
        return Optional.ofNullable(spans.get(id));
    }

    /** Whether the second begins before the first is finished, although it has to wait. */
    public boolean broken(Edge edge) {
        Span first = spans.get(edge.from());
        Span second = spans.get(edge.to());
        return first != null && second != null && !second.first().isAfter(first.last());
    }

    /** The last day of what an activity waits for. */
    Optional<LocalDate> waitsUntil(String id) {
        return before.getOrDefault(id, List.of()).stream()
                .flatMap(p -> Stream.ofNullable(spans.get(p)))
                .map(Span::last)
                .max(LocalDate::compareTo);
    }

    /** Activities that wait for each other in a circle: a shortest way round for each circle, beginning with its first activity. */
    public List<List<String>> cycles() {
        List<List<String>> found = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (String start : circling()) {
            if (!seen.contains(start)) {
                List<String> way = wayRound(start);
                if (!way.isEmpty() && way.stream().noneMatch(seen::contains)) {
                    seen.addAll(way);
                    found.add(way);
                }
            }
        }
        return found;
    }

    /** What is left when everything is taken away that waits for nothing, or that nothing waits for, again and again. */
    private List<String> circling() {
        List<String> left = new ArrayList<>(after.keySet());
        left.sort((a, b) -> Integer.compare(Causes.number(a), Causes.number(b)));
        boolean less = true;
        while (less) {
            Set<String> now = new HashSet<>(left);
            less = left.removeIf(
                    id -> before.getOrDefault(id, List.of()).stream().noneMatch(now::contains)
                            || after.getOrDefault(id, List.of()).stream().noneMatch(now::contains));
        }
        return left;
    }

    private List<String> wayRound(String start) {
        Map<String, String> cameFrom = new HashMap<>();
        Deque<String> next = new ArrayDeque<>(List.of(start));
        while (!next.isEmpty()) {
            String here = next.remove();
            for (String there : after.getOrDefault(here, List.of())) {
                if (there.equals(start)) {
                    return wayBack(here, cameFrom);
                }
                if (cameFrom.putIfAbsent(there, here) == null) {
                    next.add(there);
                }
            }
        }
        return List.of();
    }

    private static List<String> wayBack(String end, Map<String, String> cameFrom) {
        List<String> way = new ArrayList<>();
        for (String at = end; at != null; at = cameFrom.get(at)) {
            way.add(0, at);
        }
        return way;
    }

    /** Would the plan run in a circle if {@code to} waited for {@code from}? */
    public boolean closesCircle(String from, String to) {
        Deque<String> next = new ArrayDeque<>(List.of(to));
        Set<String> seen = new HashSet<>();
        while (!next.isEmpty()) {
            String here = next.remove();
            if (here.equals(from)) {
                return true;
            }
            if (seen.add(here)) {
                next.addAll(after.getOrDefault(here, List.of()));
            }
        }
        return false;
    }

    /** Those with a place in time, each after what it waits for; what goes in a circle is left out. */
    List<String> inOrder() {
        Map<String, Integer> open = new HashMap<>();
        Deque<String> ready = new ArrayDeque<>();
        for (String id : spans.keySet()) {
            int waiting = (int) before.getOrDefault(id, List.of()).stream()
                    .filter(spans::containsKey)
                    .count();
            open.put(id, waiting);
            if (waiting == 0) {
                ready.add(id);
            }
        }
        List<String> order = new ArrayList<>();
        while (!ready.isEmpty()) {
            String id = ready.remove();
            order.add(id);
            for (String later : after.getOrDefault(id, List.of())) {
                if (open.containsKey(later) && open.merge(later, -1, Integer::sum) == 0) {
                    ready.add(later);
                }
            }
        }
        return order;
    }

    List<String> laterThan(String id) {
        return after.getOrDefault(id, List.of());
    }

    List<String> earlierThan(String id) {
        return before.getOrDefault(id, List.of());
    }
}
