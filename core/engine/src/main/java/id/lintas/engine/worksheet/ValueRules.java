package id.lintas.engine.worksheet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeType;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What the schema says of one value, without what is in it. The first broken rule speaks. */
final class ValueRules {

    private ValueRules() {}

    static void check(JsonNode value, JsonNode rule, String at, List<PackProblem> problems) {
        if (rule.has("const") && !same(rule.get("const"), value)) {
            problems.add(PackProblem.error(at, "const", rule.get("const").asText()));
        } else if (rule.has("enum") && !contains(rule.get("enum"), value)) {
            problems.add(PackProblem.error(at, "enum", list(rule.get("enum"))));
        } else if (rule.has("type") && !fits(value, rule.get("type"))) {
            problems.add(PackProblem.error(at, "type." + names(rule.get("type")).get(0)));
        } else {
            switch (value.getNodeType()) {
                case STRING -> text(value.textValue(), rule, at, problems);
                case NUMBER -> number(value.decimalValue(), rule, at, problems);
                case ARRAY -> size(value, rule, "minItems", "maxItems", at, problems);
                case OBJECT -> size(value, rule, "minProperties", "maxProperties", at, problems);
                default -> {}
            }
        }
    }

    static void checkName(String name, JsonNode rule, String at, List<PackProblem> problems) {
        text(name, rule, at, problems);
    }

    private static void text(String text, JsonNode rule, String at, List<PackProblem> problems) {
        int most = rule.path("maxLength").asInt(Integer.MAX_VALUE);
        boolean unlike = rule.has("pattern") && !found(text, rule.get("pattern"));
        boolean forbidden = rule.has("not") && found(text, rule.get("not").get("pattern"));
        if (text.codePointCount(0, text.length()) > most) {
            problems.add(PackProblem.error(at, "too-long", most));
        } else if (unlike || forbidden) {
            String reason = rule.path("x-reason").asText();
            boolean blank = text.isBlank() && (reason.equals("line") || reason.equals("text"));
            problems.add(PackProblem.error(at, blank ? "blank" : "form." + reason));
        }
    }

    private static void number(BigDecimal number, JsonNode rule, String at, List<PackProblem> problems) {
        if (rule.has("minimum") && number.compareTo(rule.get("minimum").decimalValue()) < 0) {
            problems.add(PackProblem.error(at, "too-small", rule.get("minimum").asText()));
        } else if (rule.has("maximum") && number.compareTo(rule.get("maximum").decimalValue()) > 0) {
            problems.add(PackProblem.error(at, "too-large", rule.get("maximum").asText()));
        }
    }

    private static void size(
            JsonNode value, JsonNode rule, String min, String max, String at, List<PackProblem> problems) {
        int least = rule.path(min).asInt(0);
        int most = rule.path(max).asInt(Integer.MAX_VALUE);
        if (value.size() < least) {
            problems.add(PackProblem.error(at, value.isObject() ? "no-language" : "too-few", least, value.size()));
        } else if (value.size() > most) {
            problems.add(PackProblem.error(at, "too-many", most, value.size()));
        }
    }

    private static boolean fits(JsonNode value, JsonNode types) {
        return names(types).stream().anyMatch(type -> switch (type) {
            case "object" -> value.isObject();
            case "array" -> value.isArray();
            case "string" -> value.isTextual();
            case "boolean" -> value.isBoolean();
            case "integer" -> value.getNodeType() == JsonNodeType.NUMBER && whole(value);
            default -> throw new IllegalStateException("A type that the reader does not know: " + type);
        });
    }

    private static boolean whole(JsonNode value) {
        return value.decimalValue().stripTrailingZeros().scale() <= 0;
    }

    private static List<String> names(JsonNode types) {
        List<String> names = new ArrayList<>();
        if (types.isArray()) {
            types.forEach(t -> names.add(t.textValue()));
        } else {
            names.add(types.textValue());
        }
        return names;
    }

    private static boolean contains(JsonNode list, JsonNode value) {
        for (JsonNode one : list) {
            if (one.equals(value)) {
                return true;
            }
        }
        return false;
    }

    /** 1 and 1.0 are the same number. */
    private static boolean same(JsonNode one, JsonNode other) {
        return (one.isNumber() && other.isNumber())
                ? one.decimalValue().compareTo(other.decimalValue()) == 0
                : one.equals(other);
    }

    private static String list(JsonNode values) {
        List<String> names = new ArrayList<>();
        values.forEach(v -> names.add(v.asText()));
        return String.join(", ", names);
    }

    private static boolean found(String text, JsonNode pattern) {
        return Pattern.compile(pattern.textValue()).matcher(text).find();
    }
}
