package id.lintas.app.timer;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What must outlive the window, small enough for a memory of one line.
 *
 * @param project whose time it is
 * @param phase whether anybody has started it, and whether it runs now
 * @param at the moment up to which time has been counted, in milliseconds since 1970
 * @param task the one whose time runs; empty before the first was opened
 * @param spent milliseconds by task
 * @param added minutes by task
 */
record TimerState(
        String project, Phase phase, long at, String task, Map<String, Long> spent, Map<String, Integer> added) {

    /** A longer hole than this was no discussion: the lid was closed, or the program was ended and begun again later. */
    static final long LONGEST_HOLE = 10 * 60_000L;

    enum Phase {
        NEW,
        RUNNING,
        PAUSED
    }

    TimerState {
        spent = Map.copyOf(spent);
        added = Map.copyOf(added);
    }

    static TimerState fresh(String project) {
        return new TimerState(project, Phase.NEW, 0, "", Map.of(), Map.of());
    }

    /** Counts up to {@code now}. A clock that was set back, or a long hole, adds nothing. */
    TimerState until(long now) {
        long passed = now - at;
        boolean counts = phase == Phase.RUNNING && !task.isEmpty() && passed > 0 && passed <= LONGEST_HOLE;
        Map<String, Long> changed = new LinkedHashMap<>(spent);
        if (counts) {
            changed.merge(task, passed, Long::sum);
        }
        return new TimerState(project, phase, now, task, changed, added);
    }

    TimerState in(Phase other) {
        return new TimerState(project, other, at, task, spent, added);
    }

    TimerState on(String other) {
        return new TimerState(project, phase, at, other, spent, added);
    }

    TimerState plus(int minutes) {
        Map<String, Integer> changed = new LinkedHashMap<>(added);
        changed.merge(task, minutes, Integer::sum);
        return new TimerState(project, phase, at, task, spent, changed);
    }

    /** As one line without spaces in its parts; {@link #parse} reads it again. */
    String line() {
        return String.join(" ", project, phase.name(), Long.toString(at), "task=" + task, pairs(spent), pairs(added));
    }

    private static String pairs(Map<String, ?> values) {
        return values.entrySet().stream()
                .map(e -> e.getKey() + "=" + e.getValue())
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    /** The state that a line tells of; nothing for one that is damaged or of another kind. */
    static Optional<TimerState> parse(String line) {
        String[] parts = line.split(" ", -1);
        if (parts.length != 6 || !parts[3].startsWith("task=")) {
            return Optional.empty();
        }
        try {
            Map<String, Integer> added = new LinkedHashMap<>();
            values(parts[5]).forEach((task, minutes) -> added.put(task, Math.toIntExact(minutes)));
            return Optional.of(new TimerState(
                    parts[0],
                    Phase.valueOf(parts[1]),
                    Long.parseLong(parts[2]),
                    parts[3].substring("task=".length()),
                    values(parts[4]),
                    added));
        } catch (IllegalArgumentException | ArithmeticException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Long> values(String text) {
        Map<String, Long> values = new LinkedHashMap<>();
        for (String pair : text.replaceAll("[{}]", "").split(",", -1)) {
            int equals = pair.lastIndexOf('=');
            if (equals > 0) {
                values.put(pair.substring(0, equals), Long.parseLong(pair.substring(equals + 1)));
            }
        }
        return values;
    }
}
