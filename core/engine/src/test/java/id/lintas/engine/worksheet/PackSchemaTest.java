package id.lintas.engine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reader and the published schema, which a well-kept library reads, say the same of good and of bad packs. */
class PackSchemaTest {

    private static final Set<String> KNOWN = Set.of(
            "$ref",
            "type",
            "const",
            "enum",
            "required",
            "properties",
            "additionalProperties",
            "propertyNames",
            "items",
            "minItems",
            "maxItems",
            "minProperties",
            "maxProperties",
            "maxLength",
            "pattern",
            "not",
            "minimum",
            "maximum",
            "description",
            "default",
            "x-reason",
            "$schema",
            "$id",
            "title",
            "$defs");

    private final PackSchema own = new PackSchema();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Schema schema = schema();

    private static Schema schema() {
        try (InputStream in = PackSchema.class.getResourceAsStream(PackSchema.FILE)) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Path> samples() {
        return Packs.samples();
    }

    private void bothSayTheSame(JsonNode tree, String what) {
        assertThat(own.check(tree).isEmpty())
                .as(what)
                .isEqualTo(schema.validate(tree).isEmpty());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleFollowsIt(Path sample) throws IOException {
        byte[] bytes = Files.readAllBytes(sample);
        assertThat(schema.validate(mapper.readTree(bytes))).isEmpty();
        assertThat(new PackReader().read(bytes).problems()).isEmpty();
    }

    /** Each value of each sample is replaced by odd ones, left out, and given a neighbour. */
    @ParameterizedTest
    @MethodSource("samples")
    void ofEveryChangeBothSayTheSame(Path sample) throws IOException {
        JsonNode tree = mapper.readTree(Files.readAllBytes(sample));
        List<JsonNode> odd = new ArrayList<>();
        for (String text : List.of(
                "null",
                "true",
                "0",
                "-1",
                "1.0",
                "1.5",
                "12345678901",
                "\"\"",
                "\" \"",
                "\"a b\"",
                "\"A\"",
                "\"nul\"",
                "\"<b>\"",
                "\"a < b\"",
                "\"x\\ny\"",
                "\"\\u202e\"",
                "[]",
                "{}",
                "[1]",
                "[\"x\",\"x\"]",
                "{\"id\":\"x\"}",
                "{\"xx\":\"x\"}",
                "\"http://a.b/<\"",
                "\"https://example.org/a\"")) {
            odd.add(mapper.readTree(text));
        }
        odd.add(mapper.getNodeFactory().textNode("x".repeat(9000)));
        odd.add(mapper.readTree("{\"mistyped\":1}"));
        eachPlace(tree, "", place -> {
            for (JsonNode value : odd) {
                bothSayTheSame(changed(tree, place, value), place + " = " + value);
            }
            bothSayTheSame(without(tree, place), "without " + place);
        });
    }

    /** Lists, and groups of members that are alike, hold much of the same: the first one or two stand for all. */
    private static void eachPlace(JsonNode node, String at, Consumer<String> deed) {
        if (!at.isEmpty()) {
            deed.accept(at);
        }
        if (node.isArray()) {
            for (int i = 0; i < Math.min(1, node.size()); i++) {
                eachPlace(node.get(i), at + "/" + i, deed);
            }
        } else {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            names.stream()
                    .limit(at.endsWith("/texts") ? 2 : 50)
                    .forEach(name -> eachPlace(node.get(name), at + "/" + name, deed));
        }
    }

    private static JsonNode changed(JsonNode tree, String place, JsonNode value) {
        JsonNode copy = tree.deepCopy();
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = copy.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.set(name, value);
        } else {
            ((ArrayNode) parent).set(Integer.parseInt(name), value);
        }
        return copy;
    }

    private static JsonNode without(JsonNode tree, String place) {
        JsonNode copy = tree.deepCopy();
        String name = place.substring(place.lastIndexOf('/') + 1);
        JsonNode parent = copy.at(place.substring(0, place.lastIndexOf('/')));
        if (parent instanceof ObjectNode object) {
            object.remove(name);
        } else {
            ((ArrayNode) parent).remove(Integer.parseInt(name));
        }
        return copy;
    }

    @Test
    void ofEveryHostilePackTheSchemaSaysNoMoreThanTheReader() {
        HostilePacksTest.expected().forEach(line -> {
            String name = line.substring(0, line.indexOf(':'));
            if (!line.contains(" json.") && !name.equals("list")) {
                JsonNode tree = Packs.tree(Packs.bytes("/packs/hostile/" + name + WorksheetPack.ENDING));
                bothSayTheSame(tree, name);
            }
        });
    }

    @Test
    void theSchemaUsesNoWordThatTheReaderDoesNotKnow() throws IOException {
        Set<String> used = new TreeSet<>();
        words(mapper.readTree(Packs.bytes("/id/lintas/engine/worksheet/" + PackSchema.FILE)), used);
        assertThat(KNOWN).containsAll(used);
    }

    private static void words(JsonNode rule, Set<String> used) {
        rule.properties().forEach(member -> {
            used.add(member.getKey());
            if (Set.of("properties", "$defs").contains(member.getKey())) {
                member.getValue().properties().forEach(m -> words(m.getValue(), used));
            } else if (member.getValue().isObject()) {
                words(member.getValue(), used);
            }
        });
    }

    @Test
    void thePublishedCopyIsTheOneInUse() throws IOException {
        assertThat(Path.of("../../docs", PackSchema.FILE))
                .hasBinaryContent(Packs.bytes("/id/lintas/engine/worksheet/" + PackSchema.FILE));
    }
}
