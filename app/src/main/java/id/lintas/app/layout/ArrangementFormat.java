package id.lintas.app.layout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.app.layout.Arrangement.Floating;
import id.lintas.app.layout.Arrangement.Minimised;
import id.lintas.app.layout.Arrangement.Node;
import id.lintas.app.layout.Arrangement.Split;
import id.lintas.app.layout.Arrangement.Tabs;
import id.lintas.app.view.Side;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/** An arrangement as JSON: {@code format "lintas-layout", version 1}. Reading trusts nothing. */
final class ArrangementFormat {

    static final int VERSION = 1;

    private static final String FORMAT = "lintas-layout";
    private static final int DEEPEST = 40;
    private static final int MOST_PIXELS = 30_000;

    private final JsonMapper mapper = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    String write(Arrangement arrangement) {
        ObjectNode root = mapper.createObjectNode();
        root.put("format", FORMAT).put("version", VERSION);
        root.set("main", node(arrangement.main()));
        ArrayNode floating = root.putArray("floating");
        for (Floating f : arrangement.floating()) {
            ObjectNode window = floating.addObject();
            window.put("x", f.x()).put("y", f.y()).put("width", f.width()).put("height", f.height());
            window.set("content", node(f.content()));
        }
        ArrayNode minimised = root.putArray("minimised");
        for (Minimised m : arrangement.minimised()) {
            minimised
                    .addObject()
                    .put("view", m.view())
                    .put("side", m.side().name().toLowerCase(Locale.ROOT));
        }
        return root.toPrettyString();
    }

    private ObjectNode node(Node node) {
        ObjectNode json = mapper.createObjectNode();
        if (node instanceof Split split) {
            json.put("split", split.beside() ? "beside" : "below").put("share", split.share());
            json.set("first", node(split.first()));
            json.set("second", node(split.second()));
        } else if (node instanceof Tabs tabs) {
            ArrayNode names = json.putArray("tabs");
            tabs.names().forEach(names::add);
            json.put("front", tabs.front());
        }
        return json;
    }

    Arrangement read(String text) throws ArrangementFormatException {
        JsonNode root = tree(text);
        if (!FORMAT.equals(root.path("format").asText())) {
            throw new ArrangementFormatException("it is not a layout of Lintas");
        }
        int version = root.path("version").asInt();
        if (version > VERSION) {
            throw new ArrangementFormatException("it is from a newer Lintas (version " + version + ")");
        }
        try {
            Arrangement read = new Arrangement(node(root.path("main"), 0), floating(root), minimised(root));
            return sound(read);
        } catch (IllegalArgumentException e) {
            throw new ArrangementFormatException("it is damaged: " + e.getMessage(), e);
        }
    }

    private JsonNode tree(String text) throws ArrangementFormatException {
        try {
            JsonNode root = mapper.readTree(text);
            if (root == null || !root.isObject()) {
                throw new ArrangementFormatException("it is empty or not an object");
            }
            return root;
        } catch (JsonProcessingException e) {
            throw new ArrangementFormatException("it is not JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Arrangement sound(Arrangement read) throws ArrangementFormatException {
        List<String> views = read.views();
        if (new HashSet<>(views).size() != views.size()) {
            throw new ArrangementFormatException("a view stands in two places");
        }
        if (read.main().views().noneMatch(Places.EDITOR::equals)) {
            throw new ArrangementFormatException("the editor is not in the main window");
        }
        return read;
    }

    private static Node node(JsonNode json, int depth) {
        if (depth > DEEPEST) {
            throw new IllegalArgumentException("nested too deep");
        }
        if (json.has("split")) {
            String way = json.path("split").asText();
            if (!way.equals("beside") && !way.equals("below")) {
                throw new IllegalArgumentException("split " + way);
            }
            return new Split(
                    way.equals("beside"),
                    json.path("share").asDouble(),
                    node(json.path("first"), depth + 1),
                    node(json.path("second"), depth + 1));
        }
        List<String> names = new ArrayList<>();
        json.path("tabs").forEach(n -> names.add(name(n)));
        return new Tabs(names, name(json.path("front")));
    }

    private static List<Floating> floating(JsonNode root) {
        List<Floating> windows = new ArrayList<>();
        for (JsonNode f : root.path("floating")) {
            windows.add(new Floating(
                    pixels(f.path("x"), -MOST_PIXELS),
                    pixels(f.path("y"), -MOST_PIXELS),
                    pixels(f.path("width"), 1),
                    pixels(f.path("height"), 1),
                    node(f.path("content"), 0)));
        }
        return windows;
    }

    private static List<Minimised> minimised(JsonNode root) {
        List<Minimised> list = new ArrayList<>();
        for (JsonNode m : root.path("minimised")) {
            list.add(new Minimised(
                    name(m.path("view")), Side.valueOf(m.path("side").asText().toUpperCase(Locale.ROOT))));
        }
        return list;
    }

    private static String name(JsonNode json) {
        if (!json.isTextual() || json.asText().isBlank()) {
            throw new IllegalArgumentException("a view without a name");
        }
        return json.asText();
    }

    private static int pixels(JsonNode json, int least) {
        if (!json.canConvertToInt() || json.asInt() < least || json.asInt() > MOST_PIXELS) {
            throw new IllegalArgumentException("pixels " + json);
        }
        return json.asInt();
    }
}
