package id.lintas.engine.store.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.store.Projects;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectReaderTest {

    private static final String HEAD = "{\"format\":\"lintas-project\",\"formatVersion\":1,\"id\":\"a\"";

    private final ProjectReader reader = new ProjectReader(Limits.USUAL);
    private final ProjectWriter writer = new ProjectWriter(Limits.USUAL);

    private CaseProject read(String members) throws FormatProblem {
        return reader.read((HEAD + members + "}").getBytes(UTF_8)).project();
    }

    private FormatProblem problem(String text) {
        return catchThrowableOfType(FormatProblem.class, () -> reader.read(text.getBytes(UTF_8)));
    }

    private String rewritten(String data) throws FormatProblem {
        CaseProject project = read(",\"steps\":{\"s\":{\"version\":1,\"data\":" + data + "}}");
        String file = new String(
                writer.write(project, id -> Optional.empty()).content().toBytes(), UTF_8);
        String start = "\"data\": ";
        int from = file.indexOf(start) + start.length();
        return file.substring(from, file.indexOf("\n    }\n  },\n  \"reviews\"", from));
    }

    @Test
    void missingMembersAreEmpty() throws FormatProblem {
        CaseProject project = read("");
        assertThat(project.language()).isEqualTo("id");
        assertThat(project.title()).isEmpty();
        assertThat(project.caseText().paragraphs()).isEmpty();
        assertThat(project.steps()).isEmpty();
        assertThat(project.revision()).isEmpty();
        assertThat(project.extra()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "-0",
                "-0.0",
                "1.0",
                "1.10",
                "1e5",
                "1E+5",
                "0.0000001",
                "2147483647",
                "2147483648",
                "-9223372036854775808",
                "9223372036854775808",
                "123456789012345678901234567890.123456789012345678901234567890",
                "1e400"
            })
    void numbersStayAsTheyWereWritten(String number) throws FormatProblem {
        assertThat(rewritten(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"\"", "\"é 中 😀\"", "\"\\b\\t\\n\\f\\r\\\"\\\\\"", "\"\\u0001\"", "null", "true", "{}", "[]"})
    void otherValuesToo(String value) throws FormatProblem {
        assertThat(rewritten(value)).isEqualTo(value);
    }

    @Test
    void halfOfASurrogatePairSurvives() throws FormatProblem {
        assertThat(rewritten("\"a\\ud83db\"")).isEqualTo("\"a\\ud83db\"");
        assertThat(rewritten("\"\\ude00\"")).isEqualTo("\"\\ude00\"");
    }

    @Test
    void surrogatePairsSurviveAtEveryPlaceOfALongText() throws FormatProblem {
        for (int shift = 0; shift < 4; shift++) {
            String text = "x".repeat(509 + shift) + "😀" + "é".repeat(70_000) + "😀";
            assertThat(rewritten("\"" + text + "\"")).isEqualTo("\"" + text + "\"");
        }
    }

    @Test
    void membersKeepTheirOrder() throws FormatProblem {
        CaseProject project = read(",\"steps\":{\"z\":{\"version\":1,\"data\":{\"b\":1,\"a\":2}},"
                + "\"a\":{\"version\":1,\"data\":{}}},\"z\":1,\"b\":2");
        assertThat(project.steps().keySet()).containsExactly("z", "a");
        assertThat(project.steps().get("z").data().fieldNames()).toIterable().containsExactly("b", "a");
        assertThat(project.extra().keySet()).containsExactly("z", "b");
    }

    @Test
    void settingsAreGivenAsPlainValues() throws FormatProblem {
        CaseProject project = read(",\"worksheet\":{\"settings\":{\"usg.max\":10,\"risk.matrix\":[1,2,3],"
                + "\"apkl.scored\":true,\"scale\":\"usg\",\"deep\":{\"a\":null},\"big\":12345678901}}");
        var settings = project.worksheet().settings();
        assertThat(settings.number("usg.max", 5)).isEqualTo(10);
        assertThat(settings.numbers("risk.matrix", List.of())).containsExactly(1, 2, 3);
        assertThat(settings.flag("apkl.scored", false)).isTrue();
        assertThat(settings.text("scale", "")).isEqualTo("usg");
        String file = new String(
                writer.write(project, id -> Optional.empty()).content().toBytes(), UTF_8);
        assertThat(reader.read(file.getBytes(UTF_8)).project().worksheet().settings())
                .isEqualTo(settings);
        assertThat(file).contains("\"deep\": {\n        \"a\": null", "12345678901");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1 \"b\":2}|1|8",
                "{\"a\":tru}|1|6",
                "{a:1}|1|2",
                "{\"a\":\"x\ty\"}|1|8",
                "{\"a\":\"\\q\"}|1|8",
                "{\"a\":1,}|1|8",
                "{\"é😀\" 1}|1|7",
            })
    void syntaxErrorsPointAtTheCharacterThatDoesNotFit(String text, int line, int column) {
        FormatProblem problem = problem(text);
        assertThat(problem.key()).isEqualTo("syntax");
        assertThat(problem.position()).contains(new TextPosition(line, column));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[1, 2]|foreign",
                "{}|foreign",
                "{\"format\":7}|foreign",
                "{\"format\":\"lintas-project\",\"a\":{\"x\":1,\"x\":2}}|duplicate",
                "{\"format\":\"lintas-project\",\"a\":[Infinity]}|number.none",
                "{\"format\":\"lintas-project\",\"a\":1e99999999999}|number.size",
                "{\"format\":\"lintas-project\",\"formatVersion\":-1}|shape.number",
                "{\"format\":\"lintas-project\",\"formatVersion\":1,\"id\":\"\"}|shape.id",
                "{\"format\":\"lintas-project\",\"a\":|truncated",
                "{\"format\":\"lintas-project\",\"a\":\"x|truncated",
                "{\"format\":\"lintas-project\"} x|trailing",
                "null|kind.other",
            })
    void eachKindOfDamageHasItsKey(String text, String key) {
        assertThat(problem(text).key()).isEqualTo(key);
    }

    @Test
    void aFileCutInsideACharacterIsTruncatedAndNotOfAnotherEncoding() {
        byte[] whole = (HEAD + ",\"title\":\"é").getBytes(UTF_8);
        byte[] cut = Arrays.copyOf(whole, whole.length - 1);
        assertThat(catchThrowableOfType(FormatProblem.class, () -> reader.read(cut))
                        .key())
                .isEqualTo("truncated");
    }

    @Test
    void namesFromTheFileCannotBreakTheSentence() {
        FormatProblem problem = problem(
                "{\"format\":\"lintas-project\",\"a\\n" + "b".repeat(100) + "\":1,\"a\\n" + "b".repeat(100) + "\":2}");
        assertThat(problem.arguments().get(0).toString()).startsWith("a b").hasSizeLessThan(70);
    }

    @Test
    void contentIdDependsOnContentAlone() throws FormatProblem {
        CaseProject project = Projects.small();
        String id = writer.contentId(project);
        assertThat(writer.write(project, hash -> {
                            assertThat(hash).isEqualTo(id);
                            return Optional.empty();
                        })
                        .revision())
                .isEmpty();
        assertThat(writer.contentId(project.withTitle("x"))).isNotEqualTo(id);
        assertThat(writer.contentId(Projects.small())).isEqualTo(id);
    }

    @Test
    void valuesThatOnlyProgramsMakeAreWrittenAsJson() throws FormatProblem {
        var nodes = JsonNodeFactory.instance;
        JsonNode data = nodes.arrayNode()
                .add(Double.NaN)
                .add(2.5)
                .add((short) 3)
                .add(new byte[] {1, 2, 3})
                .addNull();
        CaseProject project = Projects.small().withSection("s", new Section(1, data));
        byte[] file = writer.write(project, id -> Optional.empty()).content().toBytes();
        assertThat(reader.read(file).project().steps().get("s").data().toString())
                .isEqualTo("[null,2.5,3,\"AQID\",null]");
    }
}
