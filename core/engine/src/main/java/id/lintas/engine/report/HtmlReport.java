package id.lintas.engine.report;

import id.lintas.api.Diagram;
import id.lintas.engine.diagram.Palette;
import id.lintas.engine.diagram.SvgWriter;
import id.lintas.engine.text.PlainText;
import id.lintas.engine.text.Texts;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * One self-contained HTML file: no script, no link outwards, nothing to load. It reads on a phone and on paper, in light
 * and in dark. Every text is escaped, and the policy in its head forbids all but the style in its head.
 */
public final class HtmlReport implements ReportFormat {

    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

    private final SvgWriter svg;

    public HtmlReport() {
        this(() -> new Font(Font.SANS_SERIF, Font.PLAIN, Diagram.TYPE));
    }

    /** @param font of the drawings; asked for only if there are any */
    public HtmlReport(Supplier<Font> font) {
        this.svg = new SvgWriter(font);
    }

    @Override
    public String id() {
        return "html";
    }

    @Override
    public String render(ReportDocument document) {
        Texts texts = Texts.of(HtmlReport.class, document.locale());
        HtmlDrawings drawings = new HtmlDrawings(svg);
        Html html = new Html();
        html.raw("<!DOCTYPE html>\n<html")
                .attribute("lang", document.locale().toLanguageTag())
                .raw(">\n");
        head(html, document.title());
        html.raw("<body>\n<header>\n").element("h1", document.title());
        if (!document.subject().isBlank()) {
            html.element("p", texts.get("subject") + ": " + document.subject());
        }
        html.raw("</header>\n<section")
                .attribute("aria-label", texts.get("group.header"))
                .raw(">\n");
        new HtmlBlocks(html, texts, drawings, "h").write(document.header());
        html.raw("</section>\n");
        contents(html, texts, document.sections());
        sections(html, texts, drawings, document.sections());
        return html.raw("</body>\n</html>\n").toString();
    }

    private static void head(Html html, String title) {
        html.raw("<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"")
                .attribute("content", POLICY)
                .raw(">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .raw("<meta name=\"referrer\" content=\"no-referrer\">\n")
                .element("title", title)
                .raw("<style>\n" + colours() + style() + "</style>\n</head>\n");
    }

    private static void contents(Html html, Texts texts, List<ReportSection> sections) {
        html.raw("<nav").attribute("aria-label", texts.get("contents")).raw(">\n");
        html.element("h2", texts.get("contents")).raw("<ol>\n");
        for (int i = 0; i < sections.size(); i++) {
            ReportSection section = sections.get(i);
            html.raw("<li><a").attribute("href", "#" + anchor(i)).raw(">");
            html.text(PlainText.cleanLine(section.title())).raw("</a>");
            if (section.gaps() > 0) {
                html.raw(" <span class=\"gaps\">– ")
                        .text(texts.get("gaps", section.gaps()))
                        .raw("</span>");
            }
            html.raw("</li>\n");
        }
        html.raw("</ol>\n</nav>\n");
    }

    private static void sections(Html html, Texts texts, HtmlDrawings drawings, List<ReportSection> sections) {
        for (int i = 0; i < sections.size(); i++) {
            html.raw("<section class=\"step\"").attribute("id", anchor(i)).raw(">\n");
            html.element("h2", sections.get(i).title());
            new HtmlBlocks(html, texts, drawings, anchor(i))
                    .write(sections.get(i).blocks());
            html.raw("</section>\n");
        }
    }

    private static String anchor(int index) {
        return "s" + (index + 1);
    }

    private static String colours() {
        return ":root { " + Palette.light().css() + " }\n@media screen and (prefers-color-scheme: dark) {\n  :root { "
                + Palette.dark().css() + " }\n}\n";
    }

    private static String style() {
        try (var in = Objects.requireNonNull(HtmlReport.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("report.css", e);
        }
    }
}
