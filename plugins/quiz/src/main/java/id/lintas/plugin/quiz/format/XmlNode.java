package id.lintas.plugin.quiz.format;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML file.
 *
 * @param line where it begins, from 1
 * @param text what stands directly in it
 */
record XmlNode(String name, int line, Map<String, String> attributes, String text, List<XmlNode> children) {

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Stream<XmlNode> all(String child) {
        return children.stream().filter(c -> c.name.equals(child));
    }

    Optional<XmlNode> first(String child) {
        return all(child).findFirst();
    }

    /** The text of its {@code <text>}, or its own where a file has none. */
    String textOf() {
        return first("text").map(XmlNode::text).orElse(text);
    }

    String textOf(String child) {
        return first(child).map(XmlNode::textOf).orElse("");
    }
}
