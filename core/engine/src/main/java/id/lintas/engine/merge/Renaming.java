package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Two laptops can give the same id to two new items (decision 0004). The one of the later copy gets another id, and
 * everything in that copy that refers to it follows.
 */
final class Renaming {

    private static final Pattern NUMBERED = Pattern.compile("(\\D*)(\\d{1,9})(.*)");
    private static final int WORDS_THAT_TELL = 4;

    private final JsonNode base;
    private final List<Copy> copies;
    private final Map<String, Integer> highest = new HashMap<>();

    private Renaming(JsonNode base, List<Copy> copies) {
        this.base = base;
        this.copies = copies;
    }

    /** @param base the ancestor's tree, missing if there is none; the copies' trees are changed */
    static void apart(JsonNode base, List<Copy> copies) {
        Renaming renaming = new Renaming(base, copies);
        Set<String> steps = new HashSet<>();
        copies.forEach(c -> c.tree().path("steps").fieldNames().forEachRemaining(steps::add));
        steps.stream().sorted().forEach(renaming::step);
        renaming.area(new Spot(List.of("case")), "");
    }

    private void step(String step) {
        area(new Spot(List.of("steps", step, "data")), step);
    }

    private void area(Spot area, String step) {
        Map<String, ObjectNode> taken = new LinkedHashMap<>();
        Set<String> old = Ids.all(area.in(base)).keySet();
        for (Copy copy : copies) {
            Map<String, ObjectNode> items = Ids.all(area.in(copy.tree()));
            Map<String, String> names = new LinkedHashMap<>();
            items.forEach((id, item) -> {
                ObjectNode other = taken.get(id);
                if (!old.contains(id) && other != null && !names.containsKey(id) && !same(other, item)) {
                    rename(id, item, names);
                }
            });
            if (!names.isEmpty()) {
                replace(copy.tree(), area, step, names);
            }
            Ids.all(area.in(copy.tree())).forEach(taken::putIfAbsent);
        }
    }

    /** The element, and those inside it that are named after it, such as the options of a question. */
    private void rename(String id, ObjectNode item, Map<String, String> names) {
        Matcher matcher = NUMBERED.matcher(id);
        String prefix = matcher.matches() ? matcher.group(1) : id;
        String fresh = prefix + next(prefix) + (matcher.matches() ? matcher.group(3) : "");
        names.put(id, fresh);
        Ids.all(item).keySet().stream()
                .filter(inner -> inner.startsWith(id))
                .forEach(inner -> names.putIfAbsent(inner, fresh + inner.substring(id.length())));
    }

    private int next(String prefix) {
        int above = highest.computeIfAbsent(prefix, p -> {
            Pattern pattern = Pattern.compile("(?:^|:)" + Pattern.quote(p) + "(\\d{1,9})");
            int most = highest(base, pattern);
            for (Copy copy : copies) {
                most = Math.max(most, highest(copy.tree(), pattern));
            }
            return most;
        });
        highest.put(prefix, above + 1);
        return above + 1;
    }

    private static int highest(JsonNode node, Pattern pattern) {
        if (node.isTextual()) {
            Matcher matcher = pattern.matcher(node.textValue());
            return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
        }
        int most = 0;
        for (JsonNode child : node) {
            most = Math.max(most, highest(child, pattern));
        }
        return most;
    }

    /**
     * Whether two elements with the same id, both new, are one thing that reached both copies: they are equal, or they share a
     * sentence.
     */
    private static boolean same(ObjectNode one, ObjectNode other) {
        if (one.equals(other)) {
            return true;
        }
        Set<String> sentences = new HashSet<>();
        sentences(one, sentences);
        Set<String> others = new HashSet<>();
        sentences(other, others);
        boolean wordless = sentences.isEmpty() || others.isEmpty();
        sentences.retainAll(others);
        return wordless || !sentences.isEmpty();
    }

    private static void sentences(JsonNode node, Set<String> found) {
        if (node.isTextual() && node.textValue().strip().split("\\s+").length >= WORDS_THAT_TELL) {
            found.add(node.textValue().strip());
        }
        node.forEach(child -> sentences(child, found));
    }

    private static void replace(ObjectNode tree, Spot area, String step, Map<String, String> names) {
        Map<String, String> references = new HashMap<>();
        names.forEach((from, to) -> references.put(step + ":" + from, step + ":" + to));
        walk(tree, references);
        JsonNode own = step.isEmpty() ? tree : area.in(tree);
        walk(own, names);
        for (JsonNode dismissed : tree.path("dismissed")) {
            if (dismissed.path("step").asText().equals(step)) {
                walk(dismissed, names);
            }
        }
    }

    private static void walk(JsonNode node, Map<String, String> names) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(member -> {
                String to = name(member.getValue(), names);
                if (!to.isEmpty()) {
                    member.setValue(TextNode.valueOf(to));
                }
            });
        } else if (node instanceof ArrayNode list) {
            for (int i = 0; i < list.size(); i++) {
                String to = name(list.get(i), names);
                if (!to.isEmpty()) {
                    list.set(i, TextNode.valueOf(to));
                }
            }
        }
        node.forEach(child -> walk(child, names));
    }

    private static String name(JsonNode value, Map<String, String> names) {
        return value.isTextual() ? names.getOrDefault(value.textValue(), "") : "";
    }
}
