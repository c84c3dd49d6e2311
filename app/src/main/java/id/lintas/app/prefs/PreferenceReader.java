package id.lintas.app.prefs;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences.RecentFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads preferences member by member. The first picture waits for them, and binding them to the record by reflection would
 * cost it a twentieth.
 */
final class PreferenceReader {

    private final JsonParser in;

    private PreferenceReader(JsonParser in) {
        this.in = in;
    }

    /**
     * What the text says, over the defaults; members that this version does not know are passed over.
     *
     * @throws IOException if it is no JSON or a member is not of its kind
     * @throws IllegalArgumentException if a value is none that this version knows
     */
    static Preferences read(String text) throws IOException {
        try (JsonParser in = new JsonFactory().createParser(text)) {
            return new PreferenceReader(in).preferences();
        }
    }

    private Preferences preferences() throws IOException {
        String language = Preferences.DEFAULT.language();
        Theme theme = Preferences.DEFAULT.theme();
        double zoom = Preferences.DEFAULT.zoom();
        String savedBy = Preferences.DEFAULT.savedBy();
        Map<String, Integer> sizes = new LinkedHashMap<>();
        List<RecentFile> recent = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        next(JsonToken.START_OBJECT);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            switch (name) {
                case "language" -> language = text();
                case "theme" -> theme = Theme.valueOf(text());
                case "zoom" -> zoom = number();
                case "savedBy" -> savedBy = text();
                case "sizes" -> members(key -> sizes.put(key, (int) number()));
                case "values" -> members(key -> values.put(key, text()));
                case "recent" -> files(recent);
                default -> in.skipChildren();
            }
        }
        need(JsonToken.END_OBJECT);
        return new Preferences(language, theme, zoom, savedBy, sizes, recent, values);
    }

    private void files(List<RecentFile> recent) throws IOException {
        need(JsonToken.START_ARRAY);
        while (in.nextToken() != JsonToken.END_ARRAY) {
            recent.add(file());
        }
    }

    private RecentFile file() throws IOException {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, Double> numbers = new LinkedHashMap<>();
        members(name -> {
            if (in.currentToken().isNumeric()) {
                numbers.put(name, number());
            } else if (in.currentToken() == JsonToken.VALUE_STRING) {
                words.put(name, text());
            } else {
                in.skipChildren();
            }
        });
        String path = words.get("path");
        if (path == null) {
            throw wrong();
        }
        return new RecentFile(
                path,
                words.getOrDefault("title", ""),
                words.getOrDefault("detail", ""),
                numbers.getOrDefault("share", 0.0),
                numbers.getOrDefault("opened", 0.0).longValue());
    }

    /** Takes the value that the parser stands on. */
    private interface Member {
        void take(String name) throws IOException;
    }

    private void members(Member member) throws IOException {
        need(JsonToken.START_OBJECT);
        for (String name = in.nextFieldName(); name != null; name = in.nextFieldName()) {
            in.nextToken();
            member.take(name);
        }
        need(JsonToken.END_OBJECT);
    }

    private String text() throws IOException {
        need(JsonToken.VALUE_STRING);
        return in.getText();
    }

    private double number() throws IOException {
        if (in.currentToken() == null || !in.currentToken().isNumeric()) {
            throw wrong();
        }
        return in.getDoubleValue();
    }

    private void next(JsonToken token) throws IOException {
        in.nextToken();
        need(token);
    }

    private void need(JsonToken token) throws IOException {
        @Nullable JsonToken here = in.currentToken();
        if (here != token) {
            throw wrong();
        }
    }

    private JsonParseException wrong() {
        return new JsonParseException(in, "This is not what a preference is");
    }
}
