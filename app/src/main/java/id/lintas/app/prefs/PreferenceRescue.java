package id.lintas.app.prefs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences.RecentFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** Reads what is good in a file that is wrong somewhere: each wrong value is lost alone, and named. */
final class PreferenceRescue {

    private final List<String> wrong = new ArrayList<>();
    private Preferences preferences = Preferences.DEFAULT;

    PreferenceRescue(String text) {
        try {
            JsonNode tree = new ObjectMapper().readTree(text);
            if (tree.isObject()) {
                read(tree);
            } else {
                wrong.add("the whole file");
            }
        } catch (JsonProcessingException e) {
            wrong.add("the whole file: " + e.getOriginalMessage());
        }
    }

    Preferences preferences() {
        return preferences;
    }

    /** Names of what could not be read. */
    List<String> wrong() {
        return wrong;
    }

    private void read(JsonNode tree) {
        Preferences no = Preferences.DEFAULT;
        String theme = text(tree, "theme", no.theme().name());
        boolean known = Arrays.stream(Theme.values()).anyMatch(t -> t.name().equals(theme));
        if (!known) {
            wrong.add("theme");
        }
        preferences = new Preferences(
                text(tree, "language", no.language()),
                known ? Theme.valueOf(theme) : no.theme(),
                zoom(tree),
                text(tree, "savedBy", no.savedBy()),
                sizes(tree),
                recent(tree),
                values(tree));
    }

    private String text(JsonNode tree, String name, String otherwise) {
        JsonNode value = tree.path(name);
        if (!value.isTextual() && !value.isMissingNode()) {
            wrong.add(name);
        }
        return value.isTextual() ? value.asText() : otherwise;
    }

    private double zoom(JsonNode tree) {
        JsonNode value = tree.path("zoom");
        if (!value.isNumber() && !value.isMissingNode()) {
            wrong.add("zoom");
        }
        return value.isNumber() ? value.asDouble() : Preferences.DEFAULT.zoom();
    }

    private void members(JsonNode tree, String name, BiConsumer<String, JsonNode> take) {
        JsonNode members = tree.path(name);
        if (!members.isObject() && !members.isMissingNode()) {
            wrong.add(name);
        }
        members.properties().forEach(e -> take.accept(e.getKey(), e.getValue()));
    }

    private Map<String, Integer> sizes(JsonNode tree) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        members(tree, "sizes", (name, value) -> {
            if (value.isNumber()) {
                sizes.put(name, value.intValue());
            } else {
                wrong.add("sizes." + name);
            }
        });
        return sizes;
    }

    private Map<String, String> values(JsonNode tree) {
        Map<String, String> values = new LinkedHashMap<>();
        members(tree, "values", (name, value) -> {
            if (value.isTextual()) {
                values.put(name, value.asText());
            } else {
                wrong.add("values." + name);
            }
        });
        return values;
    }

    private List<RecentFile> recent(JsonNode tree) {
        List<RecentFile> recent = new ArrayList<>();
        JsonNode files = tree.path("recent");
        if (!files.isArray() && !files.isMissingNode()) {
            wrong.add("recent");
        }
        for (JsonNode file : files.isArray() ? files : new ObjectMapper().createArrayNode()) {
            if (file.path("path").isTextual()) {
                recent.add(new RecentFile(
                        file.path("path").asText(),
                        file.path("title").asText(""),
                        file.path("detail").asText(""),
                        file.path("share").asDouble(0),
                        file.path("opened").asLong(0)));
            } else {
                wrong.add("recent");
            }
        }
        return recent;
    }
}
