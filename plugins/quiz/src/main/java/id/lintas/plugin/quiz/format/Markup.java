package id.lintas.plugin.quiz.format;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** How a text of a Moodle file is to be understood. What comes out is plain text. */
enum Markup {
    HTML,
    MARKDOWN,
    PLAIN,
    /** Moodle's own default: lines are lines, and tags are tags. */
    AUTO;

    private static final Pattern TAG = Pattern.compile("<[/!]?[a-zA-Z][^<>]*>|&(#\\d+|#x[0-9a-fA-F]+|[a-zA-Z]+\\d*);");

    private static final Map<String, Markup> NAMES = Map.of(
            "html",
            HTML,
            "markdown",
            MARKDOWN,
            "plain",
            PLAIN,
            "plain_text",
            PLAIN,
            "moodle",
            AUTO,
            "moodle_auto_format",
            AUTO);

    /** By the name that GIFT or Moodle XML give it. */
    static Optional<Markup> of(String name) {
        return Optional.ofNullable(NAMES.get(name.strip().toLowerCase(Locale.ROOT)));
    }

    /**
     * A text without its markup.
     *
     * @param lost what is gone: look, picture, link, table, media; words of the texts {@code lost.<word>}
     */
    record Plain(String text, Set<String> lost) {}

    Plain plain(String text) {
        return switch (this) {
            case HTML -> fromHtml(text);
            case MARKDOWN ->
                fromHtml(HtmlRenderer.builder()
                        .build()
                        .render(Parser.builder().build().parse(text)));
            case PLAIN -> new Plain(text.strip(), Set.of());
            case AUTO ->
                TAG.matcher(text).find()
                        ? fromHtml(text.strip().replace("\n", "<br>"))
                        : new Plain(text.strip(), Set.of());
        };
    }

    private static Plain fromHtml(String html) {
        PlainWriter writer = new PlainWriter();
        Jsoup.parseBodyFragment(html).body().traverse(writer);
        return new Plain(writer.text(), writer.lost);
    }

    /** Writes what a reader sees, and remembers what he no longer does. */
    private static final class PlainWriter implements NodeVisitor {

        private static final Map<String, String> LOST = Map.ofEntries(
                Map.entry("b", "look"),
                Map.entry("strong", "look"),
                Map.entry("i", "look"),
                Map.entry("em", "look"),
                Map.entry("u", "look"),
                Map.entry("s", "look"),
                Map.entry("sub", "look"),
                Map.entry("sup", "look"),
                Map.entry("font", "look"),
                Map.entry("code", "look"),
                Map.entry("pre", "look"),
                Map.entry("img", "picture"),
                Map.entry("svg", "picture"),
                Map.entry("canvas", "picture"),
                Map.entry("a", "link"),
                Map.entry("table", "table"),
                Map.entry("audio", "media"),
                Map.entry("video", "media"),
                Map.entry("iframe", "media"),
                Map.entry("object", "media"),
                Map.entry("embed", "media"),
                Map.entry("script", "media"),
                Map.entry("math", "look"));

        private final StringBuilder out = new StringBuilder();
        private final Set<String> lost = new TreeSet<>();

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
                out.append(text.getWholeText().replace('\u00a0', ' ').replaceAll("\\s+", " "));
            } else if (node instanceof Element element) {
                begin(element);
            }
        }

        private void begin(Element element) {
            String name = element.normalName();
            Optional.ofNullable(LOST.get(name)).ifPresent(lost::add);
            if (element.hasAttr("style")) {
                lost.add("look");
            }
            if (name.equals("br") || element.isBlock()) {
                out.append('\n');
            }
            if (name.equals("li")) {
                out.append("- ");
            } else if (name.equals("td") || name.equals("th")) {
                out.append(' ');
            } else if (name.equals("img") && !element.attr("alt").isBlank()) {
                out.append('[').append(element.attr("alt").strip()).append(']');
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock()) {
                out.append('\n');
            }
        }

        String text() {
            return out.toString()
                    .replaceAll(" *\n *", "\n")
                    .replaceAll("\n{2,}", "\n")
                    .replaceAll(" {2,}", " ")
                    .strip();
        }
    }
}
