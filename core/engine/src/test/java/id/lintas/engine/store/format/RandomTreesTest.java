package id.lintas.engine.store.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.Projects;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Data of any shape goes into a file and comes out as it was. */
class RandomTreesTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int ROUNDS = 200;

    private final Random random = new Random(42);
    private final ProjectReader reader = new ProjectReader(Limits.USUAL);
    private final ProjectWriter writer = new ProjectWriter(Limits.USUAL);

    private JsonNode value(int depth) {
        return switch (random.nextInt(depth > 0 ? 9 : 7)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.numberNode(random.nextInt());
            case 3 -> NODES.numberNode(random.nextLong());
            case 4 -> NODES.numberNode(new BigDecimal(new BigInteger(90, random), random.nextInt(40) - 20));
            case 5 -> NODES.textNode(text());
            case 6 -> NODES.numberNode(new BigInteger(200, random).negate());
            case 7 -> array(depth - 1);
            default -> object(depth - 1);
        };
    }

    private ArrayNode array(int depth) {
        ArrayNode array = NODES.arrayNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            array.add(value(depth));
        }
        return array;
    }

    private ObjectNode object(int depth) {
        ObjectNode object = NODES.objectNode();
        for (int i = random.nextInt(5); i > 0; i--) {
            object.set(text().replaceAll("\\p{Cs}", "s"), value(depth));
        }
        return object;
    }

    /** Any char at all, halves of surrogate pairs included. */
    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(30); i > 0; i--) {
            text.append((char) (random.nextBoolean() ? random.nextInt(128) : random.nextInt(0x10000)));
        }
        return text.toString();
    }

    private CaseProject project() {
        return Projects.small().withSection("s", new Section(random.nextInt(9), object(6)));
    }

    private byte[] bytes(CaseProject project) throws FormatProblem {
        return writer.write(project, id -> Optional.empty()).content().toBytes();
    }

    @Test
    void whatIsReadIsWhatWasWritten() throws FormatProblem {
        for (int i = 0; i < ROUNDS; i++) {
            CaseProject project = project();
            CaseProject read = reader.read(bytes(project)).project();
            // As texts: a small long comes back as an int, which is the same number.
            assertThat(read.steps().get("s").data().toString())
                    .isEqualTo(project.steps().get("s").data().toString());
        }
    }

    @Test
    void writingWhatWasReadGivesTheSameBytesAndTheSameId() throws FormatProblem {
        for (int i = 0; i < ROUNDS; i++) {
            byte[] first = bytes(project());
            CaseProject read = reader.read(first).project();
            assertThat(bytes(read)).isEqualTo(first);
            assertThat(writer.contentId(read))
                    .isEqualTo(writer.contentId(reader.read(first).project()));
        }
    }

    @Test
    void anotherParserReadsTheSame() throws FormatProblem, IOException {
        ObjectMapper other = new ObjectMapper();
        for (int i = 0; i < ROUNDS; i++) {
            byte[] file = bytes(project());
            assertThat(new String(file, UTF_8).getBytes(UTF_8)).isEqualTo(file);
            JsonNode data = other.readTree(file).at("/steps/s/data");
            JsonNode ours = reader.read(file).project().steps().get("s").data();
            assertThat(other.readTree(ours.toString())).isEqualTo(other.readTree(data.toString()));
        }
    }

    @Test
    void aNameThatNoParserWouldTakeIsMended() throws FormatProblem {
        JsonNode data = NODES.objectNode().put("a\ud83d", 1).put("😀", 2);
        CaseProject project = Projects.small().withSection("s", new Section(1, data));
        assertThat(reader.read(bytes(project)).project().steps().get("s").data().toString())
                .isEqualTo("{\"a\ufffd\":1,\"😀\":2}");
    }
}
