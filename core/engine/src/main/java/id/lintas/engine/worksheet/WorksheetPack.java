package id.lintas.engine.worksheet;

import java.util.List;
import java.util.Map;

/**
 * A worksheet without code.
 *
 * @param title by language
 * @param steps ids in working order
 * @param settings copied into each project that is made with the pack, by dotted key
 */
public record WorksheetPack(
        String id, String version, Map<String, String> title, List<String> steps, Map<String, Object> settings) {}
