package id.lintas.plugin.office.paper;

import id.lintas.api.Diagram;
import id.lintas.api.ReportWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A report as the formats of this plugin read it. */
public final class Paper {

    private static final List<String> TOKENS = List.of(
            "accent", "accentSoft", "accentSoftText", "line", "raised", "surface", "text", "text2", "warn", "warnSoft");

    /** One task. */
    public record Section(String title, List<Block> blocks) {}

    private final ReportWriter.Document document;

    public Paper(ReportWriter.Document document) {
        this.document = document;
    }

    public ReportWriter.Document document() {
        return document;
    }

    public String title() {
        return document.title();
    }

    public List<Block> header() {
        return Blocks.of(document::header);
    }

    public List<Section> sections() {
        return document.sections().stream()
                .map(s -> new Section(s.title(), Blocks.of(s.content())))
                .toList();
    }

    /** The values of the header's first fields, in one line: whose paper it is. */
    public String who() {
        return header().stream()
                .filter(Block.Field.class::isInstance)
                .map(b -> ((Block.Field) b).value().replace('\n', ' '))
                .limit(3)
                .collect(Collectors.joining(" · "));
    }

    /** As files name it: {@code "id-ID"}. */
    public String language() {
        return document.context().locale().getLanguage().equals("id") ? "id-ID" : "en-GB";
    }

    public String text(String key, Object... arguments) {
        return document.context().text(key, arguments);
    }

    /** A colour of the design, {@code "0E6B74"}. */
    public String ink(String token) {
        return String.format("%06X", document.colour(token).getRGB() & 0xFFFFFF);
    }

    public Picture picture(Diagram diagram) {
        return Picture.of(diagram, document.font(false), document::colour);
    }

    /** What stands in a template for {@code ${…}}: the language and the colours. */
    public Map<String, String> values() {
        Map<String, String> values = new TreeMap<>();
        values.put("lang", language());
        TOKENS.forEach(token -> values.put(token, ink(token)));
        return values;
    }
}
