package id.lintas.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.Finding;
import id.lintas.api.Severity;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import java.util.List;
import java.util.Locale;

/**
 * Findings for programs: {@code {"files": [{"file", "readable", "problem"?, "counts"?, "dismissed"?, "findings"?}]}}. A finding has
 * step, id, severity (error, warning, hint), message, item and field.
 */
final class FindingsJson {

    private FindingsJson() {}

    static String write(List<CheckedFile> files) {
        ObjectNode root = JsonNodeFactory.instance.objectNode();
        ArrayNode list = root.putArray("files");
        for (CheckedFile file : files) {
            ObjectNode node = list.addObject();
            node.put("file", file.file().toString());
            node.put("readable", file.result().isPresent());
            file.result().ifPresentOrElse(result -> write(result, node), () -> node.put("problem", file.problem()));
        }
        return root.toPrettyString();
    }

    private static void write(CheckResult result, ObjectNode node) {
        ObjectNode counts = node.putObject("counts");
        for (Severity severity : Severity.values()) {
            counts.put(name(severity), result.count(severity));
        }
        node.put(
                "dismissed",
                result.steps().stream().mapToLong(s -> s.dismissed().size()).sum());
        ArrayNode findings = node.putArray("findings");
        for (StepResult step : result.steps()) {
            step.findings().forEach(finding -> write(step.step(), finding, findings.addObject()));
        }
    }

    private static void write(String step, Finding<?> finding, ObjectNode node) {
        node.put("step", step);
        node.put("id", finding.id());
        node.put("severity", name(finding.severity()));
        node.put("message", finding.message());
        node.put("item", finding.place().item());
        node.put("field", finding.place().field());
    }

    private static String name(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
