package id.lintas.app.layout;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Layout files that no start may stumble over: broken, foreign, old and newer. */
public final class LayoutZoo {

    private static final String HEAD = "{\"format\":\"lintas-layout\",\"version\":1,";
    private static final String EDITOR = "{\"tabs\":[\"editor\"],\"front\":\"editor\"}";

    private LayoutZoo() {}

    static Stream<Arguments> files() {
        return Stream.of(
                text("empty", ""),
                text("blank", "  \n\t"),
                text("cut off", HEAD + "\"main\":{\"split\":\"bes"),
                text("no JSON", "layout=worksheet"),
                text("XML of another docking library", "<?xml version=\"1.0\"?><layout><split/></layout>"),
                text("a list", "[1, 2, 3]"),
                text("null", "null"),
                text("two values", HEAD + "\"main\":" + EDITOR + "} {}"),
                text("of another program", "{\"format\":\"vscode-layout\",\"version\":1,\"main\":" + EDITOR + "}"),
                text("without a format", "{\"main\":" + EDITOR + "}"),
                text("newer", "{\"format\":\"lintas-layout\",\"version\":2,\"grid\":[]}"),
                text("much newer", "{\"format\":\"lintas-layout\",\"version\":2147483647,\"main\":" + EDITOR + "}"),
                text("without a main window", HEAD + "\"floating\":[]}"),
                text("without the editor", HEAD + "\"main\":{\"tabs\":[\"tasks\"],\"front\":\"tasks\"}}"),
                text("the editor in two places", HEAD + "\"main\":" + beside(EDITOR, EDITOR, "0.5") + "}"),
                text("a share of zero", HEAD + "\"main\":" + beside(EDITOR, tabs("log"), "0") + "}"),
                text("a share beyond one", HEAD + "\"main\":" + beside(EDITOR, tabs("log"), "17") + "}"),
                text("a share that is a word", HEAD + "\"main\":" + beside(EDITOR, tabs("log"), "\"half\"") + "}"),
                text("split in an unknown way", HEAD + "\"main\":{\"split\":\"round\",\"share\":0.5}}"),
                text("tabs without names", HEAD + "\"main\":{\"tabs\":[],\"front\":\"editor\"}}"),
                text("a front that is not there", HEAD + "\"main\":{\"tabs\":[\"editor\"],\"front\":\"log\"}}"),
                text("a name that is a number", HEAD + "\"main\":{\"tabs\":[7],\"front\":7}}"),
                text("nested too deep", HEAD + "\"main\":" + deep(5_000) + "}"),
                text(
                        "a window of minus width",
                        HEAD + "\"main\":" + EDITOR
                                + ",\"floating\":[{\"x\":0,\"y\":0,\"width\":-5,\"height\":9,\"content\":" + tabs("log")
                                + "}]}"),
                text(
                        "a window of endless width",
                        HEAD + "\"main\":" + EDITOR
                                + ",\"floating\":[{\"x\":0,\"y\":0,\"width\":1e99,\"height\":9,\"content\":"
                                + tabs("log") + "}]}"),
                text(
                        "minimised to nowhere",
                        HEAD + "\"main\":" + EDITOR + ",\"minimised\":[{\"view\":\"log\",\"side\":\"north\"}]}"),
                arguments("binary", new byte[] {0, -1, 7, -128, 12, 0, 0}),
                arguments("UTF-16", (HEAD + "\"main\":" + EDITOR + "}").getBytes(StandardCharsets.UTF_16)),
                text("only a byte order mark", "\uFEFF"),
                text("a link to itself as a name", HEAD + "\"main\":{\"$ref\":\"#/main\"}}"));
    }

    private static Arguments text(String animal, String text) {
        return arguments(animal, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String tabs(String view) {
        return "{\"tabs\":[\"" + view + "\"],\"front\":\"" + view + "\"}";
    }

    private static String beside(String first, String second, String share) {
        return "{\"split\":\"beside\",\"share\":" + share + ",\"first\":" + first + ",\"second\":" + second + "}";
    }

    private static String deep(int levels) {
        return "{\"split\":\"beside\",\"share\":0.5,\"second\":{},\"first\":".repeat(levels)
                + EDITOR
                + "}".repeat(levels);
    }
}
