package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Holds a tree against the published schema, so that the reader and the schema cannot differ. Knows the few words of draft
 * 2020-12 that the schema uses, and gives a sentence of ours for each instead of a library's. {@code x-reason} in the schema
 * names the sentence for a text of the wrong form.
 */
final class PackSchema {

    static final String FILE = "lintas-pack.schema.json";

    private final JsonNode schema;

    PackSchema() {
        try (InputStream in = PackSchema.class.getResourceAsStream(FILE)) {
            schema = new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /** What does not fit, in the order of the file; empty for a tree that follows the schema. */
    List<PackProblem> check(JsonNode tree) {
        List<PackProblem> problems = new ArrayList<>();
        check(tree, schema, "", problems);
        return problems;
    }

    private void check(JsonNode value, JsonNode rule, String at, List<PackProblem> problems) {
        if (rule.has("$ref")) {
            String path = rule.get("$ref").textValue().substring(1);
            check(value, schema.at(path), at, problems);
            return;
        }
        int before = problems.size();
        ValueRules.check(value, rule, at, problems);
        if (problems.size() > before) {
            return;
        }
        if (value.isObject()) {
            members(value, rule, at, problems);
        } else if (value.isArray() && rule.has("items")) {
            for (int i = 0; i < value.size(); i++) {
                check(value.get(i), rule.get("items"), at + "/" + i, problems);
            }
        }
    }

    private void members(JsonNode value, JsonNode rule, String at, List<PackProblem> problems) {
        for (JsonNode required : rule.path("required")) {
            if (!value.has(required.textValue())) {
                problems.add(PackProblem.error(at, "missing", required.textValue()));
            }
        }
        value.properties().forEach(member -> {
            String name = member.getKey();
            String place = at + "/" + name.replace("~", "~0").replace("/", "~1");
            JsonNode known = rule.path("properties").path(name);
            JsonNode other = rule.path("additionalProperties");
            if (!known.isMissingNode()) {
                check(member.getValue(), known, place, problems);
            } else if (other.isObject()) {
                if (rule.has("propertyNames")) {
                    ValueRules.checkName(name, rule.get("propertyNames"), place, problems);
                }
                check(member.getValue(), other, place, problems);
            } else {
                problems.add(PackProblem.error(place, REFERENCES.contains(name) ? "reference" : "unknown", name));
            }
        });
    }

    /** What other formats call a part that stands elsewhere; a pack has none. */
    private static final List<String> REFERENCES = List.of("$ref", "extends", "include", "import", "base", "file");
}
