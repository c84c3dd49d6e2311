package id.lintas.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.store.UserFolders;
import java.io.IOException;
import java.nio.file.Path;

/** Projects made from the complete sample, as large as is wanted. */
final class Samples {

    static final ObjectMapper MAPPER = new ObjectMapper();

    private Samples() {}

    /** The project's root; the start script of the benchmarks names it. */
    static Path root() {
        return Path.of(System.getProperty("lintas.root", ".")).toAbsolutePath().normalize();
    }

    static Path complete() {
        return root().resolve("samples/projects/bps-survei-terintegrasi.lintas.json");
    }

    static Path plugins() {
        return root().resolve("app/target/lintas/plugins");
    }

    static UserFolders folders(Path temporary) {
        return new UserFolders(temporary.resolve("data"), temporary.resolve("config"), temporary.resolve("cache"));
    }

    /** The sample with copies of its sections under other names, until it has that many bytes. */
    static byte[] ofSize(int bytes) throws IOException {
        ObjectNode project = (ObjectNode) MAPPER.readTree(complete().toFile());
        project.remove("revision");
        ObjectNode steps = (ObjectNode) project.get("steps");
        JsonNode original = steps.deepCopy();
        int each = MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(original).length;
        for (int i = 1; i < bytes / each; i++) {
            int copy = i;
            original.properties()
                    .forEach(
                            s -> steps.set(s.getKey() + "-" + copy, s.getValue().deepCopy()));
        }
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(project);
    }

    /** The sample with each list of items made longer by copies with other ids, to about that many items in all. */
    static byte[] withItems(int items) throws IOException {
        ObjectNode project = (ObjectNode) MAPPER.readTree(complete().toFile());
        project.remove("revision");
        int there = count(project.get("steps"));
        int times = Math.max(1, items / Math.max(1, there));
        for (JsonNode section : project.get("steps")) {
            for (JsonNode member : section.get("data")) {
                if (member instanceof ArrayNode list) {
                    lengthen(list, times);
                }
            }
        }
        return MAPPER.writeValueAsBytes(project);
    }

    static int count(JsonNode steps) {
        int count = 0;
        for (JsonNode section : steps) {
            for (JsonNode member : section.get("data")) {
                count += member.isArray() && member.path(0).has("id") ? member.size() : 0;
            }
        }
        return count;
    }

    private static void lengthen(ArrayNode list, int times) {
        int size = list.size();
        if (!list.path(0).has("id")) {
            return;
        }
        for (int i = 1; i < times; i++) {
            for (int j = 0; j < size; j++) {
                ObjectNode copy = (ObjectNode) list.get(j).deepCopy();
                copy.put("id", copy.get("id").textValue() + "0" + i + "0" + j);
                list.add(copy);
            }
        }
    }
}
