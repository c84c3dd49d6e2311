package id.lintas.engine.mark;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Place;
import java.util.Map;

/**
 * Something that a reviewer says about a place.
 *
 * @param id random, kept for life
 * @param step empty if it is about the whole project
 * @param item empty if it is about the whole step
 * @param field empty if it is about the whole item
 * @param criterion what it belongs to, or empty
 * @param extra members that this version does not know
 */
public record Comment(
        String id, String step, String item, String field, String criterion, String text, Map<String, JsonNode> extra) {

    public Comment {
        extra = Map.copyOf(extra);
    }

    public Comment(String id, String step, Place place, String criterion, String text) {
        this(id, step, place.item(), place.field(), criterion, text, Map.of());
    }

    public Place place() {
        return Place.of(item, field);
    }
}
