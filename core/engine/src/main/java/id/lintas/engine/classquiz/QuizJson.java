package id.lintas.engine.classquiz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** JSON from other people: one object of a known format, strictly read. */
public final class QuizJson {

    private static final int DEPTH = 20;

    private QuizJson() {}

    private static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(DEPTH)
                        .maxNumberLength(40)
                        .build())
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .build();
        return JsonMapper.builder(factory)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .build();
    }

    /**
     * The object in the bytes.
     *
     * @param format that its member "format" must name
     * @param newest the newest version of the format that is known
     */
    public static JsonNode read(byte[] bytes, String format, int newest) throws QuizProblem {
        JsonNode root;
        try {
            root = mapper().readTree(bytes);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new QuizProblem("damaged", Math.max(1, line));
        } catch (IOException e) {
            throw new QuizProblem("damaged", 1);
        }
        if (root == null || !root.isObject() || !root.path("format").asText().equals(format)) {
            throw new QuizProblem("foreign", format);
        }
        int version = root.path("formatVersion").asInt(0);
        if (version < 1) {
            throw new QuizProblem("misses", "formatVersion");
        }
        if (version > newest) {
            throw new QuizProblem("newer", version);
        }
        return root;
    }

    /** A text that must be there. */
    public static String text(JsonNode node, String member) throws QuizProblem {
        JsonNode value = node.path(member);
        if (!value.isTextual() || value.asText().isBlank()) {
            throw new QuizProblem("misses", member);
        }
        return value.asText();
    }

    /** A list that must be there, and not be longer than that. */
    public static JsonNode list(JsonNode node, String member, int most) throws QuizProblem {
        JsonNode value = node.path(member);
        if (!value.isArray()) {
            throw new QuizProblem("misses", member);
        }
        if (value.size() > most) {
            throw new QuizProblem("too-many", member, most);
        }
        return value;
    }

    /** As people and programs like to read it; the same node gives the same bytes. */
    public static byte[] write(JsonNode node) {
        return (node.toPrettyString().replace("\r\n", "\n") + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
