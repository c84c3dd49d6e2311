package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.Place;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A place where copies say different things and nobody has decided yet. It stands in the project file under {@code
 * conflicts}; the place itself holds one of the sides meanwhile, so the file is valid.
 *
 * @param id the same for the same place
 * @param path the place in the file, as a JSON pointer with the ids of elements
 * @param base what the common ancestor had there; missing if nothing, or if there is none
 * @param sides at least two, the newest first
 */
public record Conflict(String id, String path, JsonNode base, List<Side> sides) {

    private static final int ID_LENGTH = 10;

    /**
     * @param value missing if this side took the element away
     * @param savedBy who saved that copy, or empty
     * @param savedAt when, as in the file, or empty
     */
    public record Side(JsonNode value, String savedBy, String savedAt) {}

    public Conflict {
        sides = List.copyOf(sides);
    }

    static Conflict of(Spot spot, JsonNode base, List<Held> held) {
        Map<JsonNode, Side> sides = new LinkedHashMap<>();
        for (Held one : held) {
            String savedAt = one.copy()
                    .project()
                    .revision()
                    .map(r -> r.savedAt().toString())
                    .orElse("");
            sides.putIfAbsent(one.value(), new Side(one.value(), one.copy().savedBy(), savedAt));
        }
        return new Conflict(idOf(spot.path()), spot.path(), base, List.copyOf(sides.values()));
    }

    private static String idOf(String path) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(path.getBytes(StandardCharsets.UTF_8));
            return "x" + HexFormat.of().formatHex(hash).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** The step, or empty for what is outside the steps: the group, the case. */
    public String step() {
        List<String> names = Spot.parse(path).names();
        return names.size() > 1 && names.get(0).equals("steps") ? names.get(1) : "";
    }

    /** In the step: the innermost element with an id, and the member of it. */
    public Place place() {
        List<String> names = Spot.parse(path).names();
        if (step().isEmpty() || names.size() < 4) {
            return Place.STEP;
        }
        List<String> inside = names.subList(3, names.size());
        String last = inside.get(inside.size() - 1);
        return switch (inside.size()) {
            case 1 -> Place.field(last);
            case 2 -> Place.item(last);
            default -> Place.of(inside.get(1), inside.get(2));
        };
    }

    /** The last name of the path: a member, or an element's id. */
    public String field() {
        List<String> names = Spot.parse(path).names();
        return names.get(names.size() - 1);
    }

    JsonNode write() {
        ObjectNode card = JsonNodeFactory.instance.objectNode();
        card.put("id", id);
        card.put("path", path);
        if (!base.isMissingNode()) {
            card.set("base", base);
        }
        ArrayNode list = card.putArray("sides");
        for (Side side : sides) {
            ObjectNode node = list.addObject();
            if (!side.value().isMissingNode()) {
                node.set("value", side.value());
            }
            node.put("savedBy", side.savedBy()).put("savedAt", side.savedAt());
        }
        return card;
    }

    static Optional<Conflict> read(JsonNode card) {
        String path = card.path("path").asText("");
        List<Side> sides = new ArrayList<>();
        card.path("sides")
                .forEach(s -> sides.add(new Side(
                        s.path("value"),
                        s.path("savedBy").asText(""),
                        s.path("savedAt").asText(""))));
        boolean good = path.startsWith("/") && sides.size() > 1;
        return good ? Optional.of(new Conflict(idOf(path), path, card.path("base"), sides)) : Optional.empty();
    }

    /** With the sides of another card for the same place. */
    Conflict and(Conflict other) {
        Map<JsonNode, Side> all = new LinkedHashMap<>();
        sides.forEach(s -> all.put(s.value(), s));
        other.sides.forEach(s -> all.putIfAbsent(s.value(), s));
        List<Side> ordered = new ArrayList<>(all.values());
        ordered.sort(java.util.Comparator.comparing(Side::savedAt)
                .reversed()
                .thenComparing(s -> s.value().toString()));
        return new Conflict(id, path, base.isMissingNode() ? other.base : base, ordered);
    }
}
