package id.lintas.engine.store.format;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.LongNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.math.BigDecimal;

/** Builds the tree of one JSON value: numbers exactly as written, no name twice, nothing beyond the limits. */
final class TreeBuilder {

    private final JsonParser parser;
    private final Limits limits;
    private final String passedOver;
    private final JsonNodeFactory nodes = JsonNodeFactory.instance;

    /** @param passedOver a member of the outermost object that is left out; the empty text for none */
    TreeBuilder(JsonParser parser, Limits limits, String passedOver) {
        this.parser = parser;
        this.limits = limits;
        this.passedOver = passedOver;
    }

    /** @throws TreeProblem at the parser's token, if the value breaks a rule of ours */
    JsonNode build(JsonToken token, int depth) throws IOException, TreeProblem {
        return switch (token) {
            case START_OBJECT -> object(depth + 1);
            case START_ARRAY -> array(depth + 1);
            case VALUE_STRING -> text();
            case VALUE_NUMBER_INT -> whole();
            case VALUE_NUMBER_FLOAT -> decimal();
            case VALUE_TRUE -> BooleanNode.TRUE;
            case VALUE_FALSE -> BooleanNode.FALSE;
            case VALUE_NULL -> NullNode.getInstance();
            default -> throw new IllegalStateException("Not a value: " + token);
        };
    }

    private ObjectNode object(int depth) throws IOException, TreeProblem {
        limit(depth, limits.depth(), "limit.depth");
        ObjectNode object = nodes.objectNode();
        String name = parser.nextFieldName();
        while (name != null) {
            limit(name.length(), limits.name(), "limit.name");
            JsonToken token = parser.nextToken();
            if (depth == 1 && name.equals(passedOver)) {
                parser.skipChildren();
            } else if (object.replace(name, build(token, depth)) != null) {
                throw TreeProblem.twice(name);
            }
            name = parser.nextFieldName();
        }
        return object;
    }

    private ArrayNode array(int depth) throws IOException, TreeProblem {
        limit(depth, limits.depth(), "limit.depth");
        ArrayNode array = nodes.arrayNode();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            array.add(build(token, depth));
            token = parser.nextToken();
        }
        return array;
    }

    private JsonNode text() throws IOException, TreeProblem {
        String text = parser.getText();
        limit(text.length(), limits.text(), "limit.text");
        return TextNode.valueOf(text);
    }

    private JsonNode whole() throws IOException, TreeProblem {
        limit(parser.getTextLength(), limits.number(), "limit.number");
        return switch (parser.getNumberType()) {
            case INT -> small(parser.getIntValue());
            case LONG -> LongNode.valueOf(parser.getLongValue());
            default -> BigIntegerNode.valueOf(parser.getBigIntegerValue());
        };
    }

    private JsonNode small(int value) throws IOException {
        boolean minusZero = value == 0 && parser.getTextLength() > 1;
        return minusZero ? new WrittenNumber(BigDecimal.ZERO, parser.getText()) : IntNode.valueOf(value);
    }

    private JsonNode decimal() throws IOException, TreeProblem {
        if (parser.isNaN()) {
            throw TreeProblem.here("number.none", parser.getText());
        }
        limit(parser.getTextLength(), limits.number(), "limit.number");
        String text = parser.getText();
        BigDecimal value = exact(text);
        return value.toString().equals(text) ? DecimalNode.valueOf(value) : new WrittenNumber(value, text);
    }

    private static BigDecimal exact(String text) throws TreeProblem {
        try {
            BigDecimal value = new BigDecimal(text);
            if (Math.abs((long) value.scale()) <= Limits.MAX_EXPONENT) {
                return value;
            }
        } catch (NumberFormatException e) {
            throw new TreeProblem("number.size", text, false, e);
        }
        throw TreeProblem.here("number.size", text);
    }

    private static void limit(int found, int most, String key) throws TreeProblem {
        if (found > most) {
            throw TreeProblem.here(key, most);
        }
    }
}
