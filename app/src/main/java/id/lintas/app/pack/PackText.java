package id.lintas.app.pack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a text field shows of a draft, and how what is typed comes back.
 *
 * @param shared whether several fields write to the same place
 */
record PackText(Supplier<String> read, Consumer<String> write, boolean shared) {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[,;\\s]+");
    private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    static PackText plain(PackDraft draft, String pointer) {
        return new PackText(
                () -> draft.at(pointer).asText(""),
                text -> {
                    if (text.isEmpty()) {
                        draft.remove(pointer);
                    } else {
                        draft.set(pointer, NODES.textNode(text));
                    }
                },
                false);
    }

    /** A text in one language; without any language it is gone, so that it may be left out. */
    static PackText word(PackDraft draft, String pointer) {
        PackText plain = plain(draft, pointer);
        return new PackText(
                plain.read(),
                text -> {
                    plain.write().accept(text);
                    draft.prune(pointer.substring(0, pointer.lastIndexOf('/')));
                },
                false);
    }

    static PackText number(PackDraft draft, String pointer) {
        return new PackText(
                () -> draft.at(pointer).asText(""),
                text -> {
                    if (text.isBlank()) {
                        draft.remove(pointer);
                    } else {
                        draft.set(pointer, number(text));
                    }
                },
                false);
    }

    /** What is no number stays a text, and the reader says so. */
    private static JsonNode number(String text) {
        String digits = text.strip();
        if (!digits.matches("-?\\d{1,15}")) {
            return NODES.textNode(digits);
        }
        BigInteger value = new BigInteger(digits);
        return value.bitLength() < 32 ? NODES.numberNode(value.intValue()) : NODES.numberNode(value);
    }

    static PackText numbers(PackDraft draft, String pointer) {
        return new PackText(
                () -> String.join(", ", texts(draft.at(pointer))),
                text -> {
                    ArrayNode array = NODES.arrayNode();
                    BETWEEN_NUMBERS
                            .splitAsStream(text)
                            .filter(n -> !n.isEmpty())
                            .forEach(n -> array.add(number(n)));
                    if (array.isEmpty()) {
                        draft.remove(pointer);
                    } else {
                        draft.set(pointer, array);
                    }
                },
                false);
    }

    static PackText paragraphs(PackDraft draft, String pointer) {
        return new PackText(
                () -> String.join("\n\n", texts(draft.at(pointer))),
                text -> {
                    ArrayNode array = NODES.arrayNode();
                    BETWEEN_PARAGRAPHS
                            .splitAsStream(text)
                            .map(String::strip)
                            .filter(p -> !p.isEmpty())
                            .forEach(array::add);
                    draft.set(pointer, array);
                },
                false);
    }

    /** One option a line; the other languages of each option stay. */
    static PackText options(PackDraft draft, String pointer, String language) {
        return new PackText(
                () -> {
                    List<String> lines = new ArrayList<>();
                    draft.at(pointer).forEach(o -> lines.add(o.path(language).asText("")));
                    return String.join("\n", lines);
                },
                text -> {
                    List<String> lines = text.lines().toList();
                    ArrayNode array = NODES.arrayNode();
                    JsonNode before = draft.at(pointer);
                    for (int i = 0; i < Math.max(lines.size(), before.size()); i++) {
                        ObjectNode option =
                                before.path(i).isObject() ? before.get(i).deepCopy() : NODES.objectNode();
                        if (i < lines.size() && !lines.get(i).isEmpty()) {
                            option.put(language, lines.get(i));
                        } else {
                            option.remove(language);
                        }
                        if (!option.isEmpty() || i < lines.size()) {
                            array.add(option);
                        }
                    }
                    draft.set(pointer, array);
                },
                true);
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(element -> texts.add(element.asText()));
        return texts;
    }
}
