package id.lintas.plugin.activity;

import java.util.ArrayList;
import java.util.List;

/** What the schedule says, a line for each activity. */
final class GanttWords {

    private GanttWords() {}

    static String of(Gantt gantt) {
        List<String> lines = new ArrayList<>();
        for (Activity activity : gantt.activities()) {
            StringBuilder line = new StringBuilder(
                    gantt.text("schedule.row", activity.id(), activity.name(), gantt.words(activity)));
            List<String> earlier = gantt.graph().earlierThan(activity.id());
            if (!earlier.isEmpty()) {
                line.append("; ").append(gantt.text("schedule.after", String.join(", ", earlier)));
            }
            if (gantt.critical().contains(activity.id())) {
                line.append("; ").append(gantt.text("schedule.onPath"));
            }
            lines.add(line.toString());
        }
        String summary = gantt.summary();
        if (!summary.isEmpty()) {
            lines.add(summary);
        }
        return String.join("\n", lines);
    }
}
