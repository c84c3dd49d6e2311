package id.lintas.app.prefs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The JSON in which settings and keys are carried from one person to another. */
public final class ExchangeFile {

    private ExchangeFile() {}

    public static String write(JsonNode tree) {
        try {
            return new ObjectMapper().writerWithDefaultPrettyPrinter().writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws UnreadableImport with the sentence of that key, about the line where the text is no JSON */
    public static JsonNode read(String text, String key) throws UnreadableImport {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw new UnreadableImport(key, String.valueOf(line));
        }
    }
}
