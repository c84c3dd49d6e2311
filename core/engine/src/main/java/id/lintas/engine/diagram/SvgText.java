package id.lintas.engine.diagram;

import id.lintas.api.Diagram;
import id.lintas.engine.text.PlainText;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes what was painted as characters that are as well HTML as XML, with the colours' names in place of marked colours. */
final class SvgText {

    private static final String FONTS = "Inter, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

    /** What says nothing that a reader of SVG does not assume, or what the page decides. */
    private static final Set<String> LEFT_OUT = Set.of(
            "color-interpolation",
            "color-rendering",
            "font-family",
            "image-rendering",
            "shape-rendering",
            "text-rendering",
            "xml:space");

    private final StringBuilder out = new StringBuilder();
    private final MarkedColours colours;
    private final Iterator<Double> widths;
    private final boolean inPage;

    SvgText(MarkedColours colours, List<Double> widths, boolean inPage) {
        this.colours = colours;
        this.widths = widths.iterator();
        this.inPage = inPage;
    }

    String write(Diagram diagram, String id, Element painted) {
        out.append("<svg");
        if (!inPage) {
            attribute("xmlns", "http://www.w3.org/2000/svg");
        }
        attribute("viewBox", "0 0 " + diagram.width() + " " + diagram.height());
        attribute("width", String.valueOf(diagram.width()));
        attribute("height", String.valueOf(diagram.height()));
        attribute("role", "img");
        attribute("aria-labelledby", id + "-title");
        attribute("aria-describedby", id + "-desc");
        if (!inPage) {
            attribute("font-family", FONTS);
        }
        out.append(">\n");
        said("title", id, PlainText.cleanLine(diagram.title()));
        said("desc", id, PlainText.clean(diagram.text()));
        if (!inPage) {
            out.append("<rect width=\"100%\" height=\"100%\" fill=\"")
                    .append(colours.exact("surface"))
                    .append("\"></rect>\n");
        }
        children(painted);
        return out.append("</svg>\n").toString();
    }

    private void said(String element, String id, String text) {
        out.append('<').append(element);
        attribute("id", id + "-" + element);
        out.append('>');
        escaped(text);
        out.append("</").append(element).append(">\n");
    }

    private void children(Node parent) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                element(element);
            } else if (child instanceof Text text) {
                escaped(PlainText.clean(text.getData()));
            }
        }
    }

    private void element(Element element) {
        String name = element.getTagName();
        if (element.getFirstChild() == null && (name.equals("defs") || name.equals("g"))) {
            return;
        }
        out.append('<').append(name);
        attributes(element).forEach(this::attribute);
        if (name.equals("text") && widths.hasNext()) {
            attribute("textLength", String.format(Locale.ROOT, "%.2f", widths.next()));
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        out.append('>');
        children(element);
        out.append("</").append(name).append(name.equals("tspan") ? ">" : ">\n");
    }

    /** Those that matter, in the order of their names. */
    private Map<String, String> attributes(Element element) {
        Map<String, String> kept = new TreeMap<>();
        NamedNodeMap all = element.getAttributes();
        for (int i = 0; i < all.getLength(); i++) {
            String name = all.item(i).getNodeName();
            String value = all.item(i).getNodeValue();
            boolean common = name.equals("id") && element.getTagName().equals("defs");
            if (!LEFT_OUT.contains(name) && !common) {
                kept.put(name, colour(value));
            }
        }
        return kept;
    }

    private String colour(String value) {
        return colours.token(value)
                .map(token -> inPage ? "var(--" + token + ", " + colours.exact(token) + ")" : colours.exact(token))
                .orElse(value);
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        escaped(value);
        out.append('"');
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
