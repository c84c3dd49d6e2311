package id.lintas.plugin.obstacle;

import id.lintas.api.Item;
import id.lintas.api.Link;
import id.lintas.api.ProjectView;
import id.lintas.plugin.obstacle.delay.Plan;
import id.lintas.plugin.obstacle.delay.Work;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads the plan from what the activities tell of themselves: their first day, how many days they take, and what they come
 * after. An activity without both facts is not part of it. The ids of the plan are the activities' references.
 */
final class PlanReader {

    private PlanReader() {}

    static Plan plan(ProjectView project) {
        Map<String, LocalDate> starts = new LinkedHashMap<>();
        Map<String, Integer> days = new HashMap<>();
        for (Item activity : project.items(Item.ACTIVITY)) {
            Optional<LocalDate> start = date(activity.fact(Item.START));
            Optional<Integer> length = number(activity.fact(Item.DAYS));
            if (start.isPresent() && length.isPresent()) {
                starts.put(activity.ref().toString(), start.get());
                days.put(activity.ref().toString(), length.get());
            }
        }
        Map<String, List<String>> after = after(project);
        LocalDate first = starts.values().stream().min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        return Plan.of(starts.entrySet().stream()
                .map(e -> new Work(
                        e.getKey(),
                        (int) ChronoUnit.DAYS.between(first, e.getValue()) + 1,
                        days.getOrDefault(e.getKey(), 1),
                        after.getOrDefault(e.getKey(), List.of())))
                .toList());
    }

    /** The date of the plan's first day, if it has a calendar: a plan without one counts from the year 1. */
    static Optional<LocalDate> first(ProjectView project) {
        return project.items(Item.ACTIVITY).stream()
                .flatMap(activity -> date(activity.fact(Item.START)).stream())
                .min(LocalDate::compareTo)
                .filter(date -> date.getYear() > 1);
    }

    /** For each activity what it waits for. */
    private static Map<String, List<String>> after(ProjectView project) {
        Map<String, List<String>> after = new HashMap<>();
        for (Item activity : project.items(Item.ACTIVITY)) {
            for (Link link : project.linksTo(activity.ref())) {
                if (link.kind().equals(Link.AFTER)) {
                    after.computeIfAbsent(link.from().toString(), k -> new ArrayList<>())
                            .add(activity.ref().toString());
                }
            }
        }
        return after;
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String text) {
        return text.matches("[1-9]\\d{0,4}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
    }
}
