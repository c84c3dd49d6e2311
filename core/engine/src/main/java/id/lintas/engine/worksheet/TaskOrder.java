package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether each task comes after those that it builds on. */
final class TaskOrder {

    private final Map<String, List<String>> after = new LinkedHashMap<>();

    private TaskOrder(JsonNode tasks) {
        for (JsonNode task : tasks) {
            List<String> earlier = new ArrayList<>();
            task.path("after").forEach(name -> earlier.add(name.textValue()));
            after.put(task.path("step").asText(), earlier);
        }
    }

    static List<PackProblem> check(JsonNode tasks) {
        TaskOrder order = new TaskOrder(tasks);
        List<PackProblem> problems = new ArrayList<>();
        Set<String> before = new LinkedHashSet<>();
        for (int i = 0; i < tasks.size(); i++) {
            String step = tasks.get(i).path("step").asText();
            JsonNode names = tasks.get(i).path("after");
            for (int j = 0; j < names.size(); j++) {
                String name = names.get(j).textValue();
                String at = "/tasks/" + i + "/after/" + j;
                if (!order.after.containsKey(name)) {
                    problems.add(PackProblem.error(at, "after-unknown", name));
                } else if (order.leads(name, step)) {
                    problems.add(PackProblem.error(at, "after-circle", step, name));
                } else if (!before.contains(name)) {
                    problems.add(PackProblem.error(at, "after-later", step, name));
                }
            }
            before.add(step);
        }
        return problems;
    }

    /** Whether {@code from} has to come after {@code to}, directly or by way of others. */
    private boolean leads(String from, String to) {
        Set<String> reached = new LinkedHashSet<>(List.of(from));
        List<String> open = new ArrayList<>(reached);
        while (!open.isEmpty()) {
            String step = open.remove(open.size() - 1);
            if (step.equals(to)) {
                return true;
            }
            after.getOrDefault(step, List.of()).stream().filter(reached::add).forEach(open::add);
        }
        return false;
    }
}
