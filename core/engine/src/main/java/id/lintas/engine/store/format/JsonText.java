package id.lintas.engine.store.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Bytes as one JSON value, or the sentence that says what is wrong with them and where. */
public final class JsonText {

    private static final int BOM = 3;

    /** By depth: one factory knows the names of all files that it has read, and need not make them again. */
    private static final Map<Integer, JsonFactory> FACTORIES = new ConcurrentHashMap<>();

    private final byte[] bytes;
    private final Limits limits;
    private final JsonFactory factory;

    public JsonText(byte[] bytes, Limits limits) {
        this.bytes = bytes;
        this.limits = limits;
        this.factory = FACTORIES.computeIfAbsent(limits.depth(), JsonText::factory);
    }

    private static JsonFactory factory(int depth) {
        // Our own limits speak first, with a place; the parser's stand behind them.
        return JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(depth + 2)
                        .maxStringLength(Integer.MAX_VALUE)
                        .maxNumberLength(Integer.MAX_VALUE)
                        .maxNameLength(Integer.MAX_VALUE)
                        .build())
                .enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS)
                .build();
    }

    /** @throws FormatProblem if the bytes are not one JSON value within the limits */
    public JsonNode tree() throws FormatProblem {
        return tree("");
    }

    /**
     * The same, with one member of the outermost object passed over: it is read as JSON, but not kept, and our own rules are not
     * asked about it.
     */
    JsonNode tree(String passedOver) throws FormatProblem {
        Optional<String> foreign = FileKind.foreign(bytes);
        if (foreign.isPresent()) {
            throw FormatProblem.of(foreign.get());
        }
        try (JsonParser parser = open()) {
            return whole(parser, passedOver);
        } catch (IOException e) {
            throw diagnose(e);
        }
    }

    private JsonNode whole(JsonParser parser, String passedOver) throws IOException, FormatProblem {
        try {
            JsonNode root = new TreeBuilder(parser, limits, passedOver).build(parser.nextToken(), 0);
            expectEnd(parser);
            return root;
        } catch (TreeProblem e) {
            TextPosition position = e.duplicate()
                    ? duplicatePosition()
                    : at(parser.currentTokenLocation().getByteOffset());
            throw FormatProblem.at(position, e.key(), e.argument());
        }
    }

    private void expectEnd(JsonParser parser) throws FormatProblem, IOException {
        long end = parser.currentLocation().getByteOffset();
        try {
            if (parser.nextToken() == null) {
                return;
            }
        } catch (StreamReadException e) {
            if (Utf8.firstNul(bytes) >= 0) {
                throw e;
            }
        }
        throw FormatProblem.at(at(firstVisible(end)), "trailing");
    }

    private long firstVisible(long offset) {
        int i = (int) offset + start();
        while (i < bytes.length && bytes[i] <= ' ' && bytes[i] >= 0) {
            i++;
        }
        return i - (long) start();
    }

    /** The place of the value at a JSON pointer; the start of the text if there is none. */
    public TextPosition find(String pointer) {
        try (JsonParser parser = open()) {
            while (parser.nextToken() != null) {
                boolean value = parser.currentToken() != JsonToken.FIELD_NAME
                        && !parser.currentToken().isStructEnd();
                if (value && Pointers.current(parser).equals(pointer)) {
                    return at(parser.currentTokenLocation().getByteOffset());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("These bytes were parsed before", e);
        }
        return at(0);
    }

    /** Whether the bytes begin with a byte order mark; it is no part of the value. */
    public boolean hasByteOrderMark() {
        return FileKind.hasByteOrderMark(bytes);
    }

    /** A value as a file of its own, as a project file looks. */
    public static byte[] write(JsonNode value) throws FormatProblem {
        HashingSink sink = new HashingSink(true);
        JsonOut out = new JsonOut(sink);
        new TreeWriter(out, Limits.USUAL).tree(value);
        out.end();
        return sink.content().toBytes();
    }

    private TextPosition duplicatePosition() {
        Deque<Set<String>> names = new ArrayDeque<>();
        try (JsonParser parser = open()) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token.isStructStart()) {
                    names.push(new HashSet<>());
                } else if (token.isStructEnd()) {
                    names.pop();
                } else if (token == JsonToken.FIELD_NAME && !names.getFirst().add(parser.currentName())) {
                    return at(parser.currentTokenLocation().getByteOffset());
                }
            }
        } catch (IOException e) {
            throw new IllegalStateException("These bytes were parsed before", e);
        }
        return at(0);
    }

    private FormatProblem diagnose(IOException problem) {
        int nul = Utf8.firstNul(bytes);
        if (nul >= 0) {
            return FormatProblem.at(TextPosition.of(bytes, nul), "nul.tail");
        }
        int invalid = Utf8.firstInvalid(bytes);
        if (invalid >= 0) {
            boolean cut = Utf8.isCutAt(bytes, invalid);
            return FormatProblem.at(TextPosition.of(bytes, invalid), cut ? "truncated" : "encoding");
        }
        if (problem instanceof JsonEOFException) {
            return FormatProblem.at(TextPosition.of(bytes, bytes.length), "truncated");
        }
        return FormatProblem.at(
                problem instanceof StreamReadException e ? place(e) : TextPosition.of(bytes, 0), "syntax");
    }

    private TextPosition place(StreamReadException e) {
        return e.getLocation() == null ? at(0) : at(e.getLocation().getByteOffset());
    }

    private JsonParser open() throws IOException {
        return factory.createParser(bytes, start(), bytes.length - start());
    }

    private int start() {
        return FileKind.hasByteOrderMark(bytes) ? BOM : 0;
    }

    private TextPosition at(long parserOffset) {
        return TextPosition.of(bytes, parserOffset + start());
    }
}
