package id.lintas.engine.project;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A step's data as it stands in the file.
 *
 * @param version of the data's shape, as the step wrote it
 * @param data never changed
 * @param extra members beside version and data that this version does not know
 */
public record Section(int version, JsonNode data, Map<String, JsonNode> extra) {

    public Section {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }

    public Section(int version, JsonNode data) {
        this(version, data, Map.of());
    }
}
