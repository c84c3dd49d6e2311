package id.lintas.engine.project;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Settings;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The worksheet that the project was made with; its settings are copied here, so the project stands alone.
 *
 * @param pack the pack's id
 * @param version the pack's version
 * @param extra members that this version does not know
 */
public record WorksheetInfo(String pack, String version, Settings settings, Map<String, JsonNode> extra) {

    public WorksheetInfo {
        extra = Collections.unmodifiableMap(new LinkedHashMap<>(extra));
    }
}
