package id.lintas.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What each millisecond of a start goes to, told by when classes are loaded that begin or end a phase. So the program itself
 * holds no stop watch.
 */
final class StartPhases {

    /** Class to phase; three threads work at the same time from the display on. */
    private static final Map<String, String> MARKS = Map.ofEntries(
            Map.entry("id.lintas.app.Main", "the Java machine is up"),
            Map.entry("id.lintas.app.shell.Workbench", "the display answers"),
            Map.entry("id.lintas.engine.Engine", "main: the preferences are read"),
            Map.entry("id.lintas.app.document.OpenDocument$Reading", "worker: the project is read, the manifests too"),
            Map.entry("id.lintas.engine.check.ProjectChecker$Earlier", "worker: decoded by the five plugins"),
            Map.entry("id.lintas.app.shell.Commands", "events: fonts, icons, look and feel"),
            Map.entry("id.lintas.app.shell.WorksheetPane", "events: frame, menus"),
            Map.entry(
                    "id.lintas.app.editing.StepPage",
                    "events: header, navigator, guidance, findings; the editor begins"),
            Map.entry("sun.awt.X11.XFramePeer", "events: the frame is shown"),
            Map.entry(
                    "javax.swing.BufferStrategyPaintManager$BufferInfo",
                    "events: laid out and shown; painting begins"));

    private final Map<String, List<Double>> millis = new LinkedHashMap<>();

    /** The environment that makes a Java write down its classes. */
    static Map<String, String> environment(Path log) {
        return Map.of("LINTAS_JAVA_OPTIONS", "-Xlog:class+load:file=" + log + ":uptime");
    }

    void add(Path log, double settled) throws IOException {
        for (String line : Files.readAllLines(log)) {
            int end = line.indexOf("s]");
            String[] words = line.substring(line.indexOf(']') + 1).strip().split(" ", -1);
            if (end > 1 && MARKS.containsKey(words[0])) {
                put(MARKS.get(words[0]), Double.parseDouble(line.substring(1, end)) * 1000);
            }
        }
        put("the picture has settled", settled);
    }

    private void put(String phase, double value) {
        millis.computeIfAbsent(phase, p -> new ArrayList<>()).add(value);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("", "| ms from the start | by then |", "|---|---|"));
        millis.entrySet().stream()
                .sorted((a, b) -> Double.compare(Medians.of(a.getValue()), Medians.of(b.getValue())))
                .forEach(e -> lines.add(String.format("| %.0f | %s |", Medians.of(e.getValue()), e.getKey())));
        return lines;
    }
}
