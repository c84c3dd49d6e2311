package id.lintas.engine.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A step's data as it stands in the file.
 *
 * @param version of the data's shape, as the step wrote it; {@link #UNREADABLE} if the file has no section here but
 *     something else, which is then the data and is written back as it is
 * @param data never changed
 * @param extra members beside version and data that this version does not know
 */
public record Section(int version, JsonNode data, Map<String, JsonNode> extra) {

    public static final int UNREADABLE = -1;

    public Section {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public Section(int version, JsonNode data) {
        this(version, data, Map.of());
    }

    /** What stands in a section's place without being one: a text, a list, an object without version or data. */
    public static Section unreadable(JsonNode whatStandsThere) {
        return new Section(UNREADABLE, whatStandsThere);
    }

    /** Whether this is a section at all; whether its data can be read, only the step can say. */
    public boolean readable() {
        return version != UNREADABLE;
    }
}
