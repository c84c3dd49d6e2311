package id.lintas.plugin.pdf;

import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The whole report as one page of XHTML with its outline. */
final class PageMarkup {

    /** A bookmark or a line at the foot of a page is a label, not a text. */
    private static final int LABEL = 90;

    /** A place in the outline. */
    private record Mark(String id, String title, List<Mark> below) {}

    private final ReportWriter.Document document;
    private final Drawings drawings;
    private final Markup markup = new Markup();
    private final List<Mark> marks = new ArrayList<>();

    PageMarkup(ReportWriter.Document document, Drawings drawings) {
        this.document = document;
        this.drawings = drawings;
    }

    String write(String style) {
        Markup body = body();
        Markup whole = new Markup();
        whole.raw("<html").attribute("lang", language()).raw(">\n<head>\n");
        whole.element("title", document.title());
        whole.raw("<meta name=\"description\"")
                .attribute("content", document.context().text("summary"))
                .raw("/>\n<meta name=\"author\"")
                .attribute("content", document.author())
                .raw("/>\n<style>\n" + style + "</style>\n<bookmarks>\n");
        marks.forEach(mark -> bookmark(whole, mark));
        return whole.raw("</bookmarks>\n</head>\n")
                .raw(body.toString())
                .raw("</html>\n")
                .toString();
    }

    private String language() {
        return document.context().locale().toLanguageTag();
    }

    private Markup body() {
        markup.raw("<body>\n<div class=\"foot\">")
                .text(shortened(document.title()))
                .raw("</div>\n");
        markup.raw("<div class=\"pages\">")
                .text(document.context().text("page"))
                .raw(" <span class=\"page\"></span> ")
                .text(document.context().text("of"))
                .raw(" <span class=\"count\"></span></div>\n");
        markup.element("h1", document.title());
        if (!document.subject().isEmpty()) {
            markup.element("p class=\"subject\"", document.context().text("subject") + ": " + document.subject());
        }
        document.header(blocks(new ArrayList<>()));
        contents();
        int number = 0;
        for (ReportWriter.Section section : document.sections()) {
            section(section, ++number);
        }
        return markup.raw("</body>\n");
    }

    private void contents() {
        List<ReportWriter.Section> sections = document.sections();
        if (sections.isEmpty()) {
            return;
        }
        markup.raw("<h2 class=\"contents\">")
                .text(document.context().text("contents"))
                .raw("</h2>\n<ol class=\"contents\">\n");
        for (int i = 0; i < sections.size(); i++) {
            ReportWriter.Section section = sections.get(i);
            markup.raw("<li><a")
                    .attribute("href", "#s" + (i + 1))
                    .raw(">")
                    .text(section.title())
                    .raw("</a>");
            if (section.gaps() > 0) {
                markup.raw(" <span class=\"gaps\">– ")
                        .text(document.context().text("gaps", section.gaps()))
                        .raw("</span>");
            }
            markup.raw("</li>\n");
        }
        markup.raw("</ol>\n");
    }

    private void section(ReportWriter.Section section, int number) {
        String id = "s" + number;
        Mark mark = new Mark(id, number + "  " + shortened(section.title()), new ArrayList<>());
        marks.add(mark);
        markup.raw("<h2")
                .attribute("id", id)
                .raw(">")
                .text(number + "  " + section.title())
                .raw("</h2>\n");
        section.content().accept(blocks(mark.below()));
    }

    private ReportSink blocks(List<Mark> below) {
        return new BlockMarkup(markup, document, drawings, heading -> {
            String id = "h" + marks.size() + "-" + (below.size() + 1);
            below.add(new Mark(id, shortened(heading), List.of()));
            return id;
        });
    }

    private static void bookmark(Markup out, Mark mark) {
        out.raw("<bookmark")
                .attribute("name", mark.title())
                .attribute("href", "#" + mark.id())
                .raw(">");
        mark.below().forEach(m -> bookmark(out, m));
        out.raw("</bookmark>\n");
    }

    static String shortened(String text) {
        String line = text.lines().collect(Collectors.joining(" "));
        return line.codePointCount(0, line.length()) <= LABEL
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LABEL - 1)).strip() + "…";
    }
}
