package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NumericNode;
import java.util.Map;
import java.util.Set;

/** Writes trees and plain values, within the limits that the reader has. */
final class TreeWriter {

    private final JsonOut out;
    private final Limits limits;
    private int depth;

    TreeWriter(JsonOut out, Limits limits) {
        this.out = out;
        this.limits = limits;
    }

    void open(char bracket) throws FormatProblem {
        depth++;
        if (depth > limits.depth()) {
            throw FormatProblem.of("write.depth", limits.depth());
        }
        out.open(bracket);
    }

    void close(char bracket) {
        depth--;
        out.close(bracket);
    }

    void name(String name) throws FormatProblem {
        if (name.length() > limits.name()) {
            throw FormatProblem.of("write.name", limits.name());
        }
        out.name(name);
    }

    void text(String text) throws FormatProblem {
        if (text.length() > limits.text()) {
            throw FormatProblem.of("write.text", limits.text());
        }
        out.text(text);
    }

    void text(String name, String text) throws FormatProblem {
        name(name);
        text(text);
    }

    void number(String name, int value) throws FormatProblem {
        name(name);
        out.bare(Integer.toString(value));
    }

    void members(Map<String, JsonNode> members) throws FormatProblem {
        members(members.entrySet());
    }

    void tree(JsonNode node) throws FormatProblem {
        switch (node.getNodeType()) {
            case OBJECT -> {
                open('{');
                members(node.properties());
                close('}');
            }
            case ARRAY -> {
                open('[');
                for (JsonNode element : node) {
                    tree(element);
                }
                close(']');
            }
            case STRING, BINARY -> text(node.asText());
            case NUMBER -> number(node);
            case BOOLEAN -> out.bare(node.booleanValue() ? "true" : "false");
            case NULL, MISSING -> out.bare("null");
            case POJO -> throw new IllegalArgumentException("A tree of a project holds JSON values only: " + node);
        }
    }

    /** Sections come from plugins, and a computed number may be none at all; JSON has no word for that but null. */
    private void number(JsonNode node) {
        out.bare(node instanceof NumericNode number && number.isNaN() ? "null" : node.asText());
    }

    private void members(Set<Map.Entry<String, JsonNode>> members) throws FormatProblem {
        for (Map.Entry<String, JsonNode> member : members) {
            name(member.getKey());
            tree(member.getValue());
        }
    }
}
