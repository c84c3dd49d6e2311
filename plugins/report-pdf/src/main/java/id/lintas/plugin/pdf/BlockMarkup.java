package id.lintas.plugin.pdf;

import id.lintas.api.Diagram;
import id.lintas.api.ReportSink;
import id.lintas.api.ReportWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Writes the blocks of a part as XHTML. */
final class BlockMarkup implements ReportSink {

    /** From so many columns on the type of a table is smaller. */
    private static final int WIDE = 7;

    /** The sizes of type in tables, as the style has them. */
    private static final double TYPE = 9;

    private static final double WIDE_TYPE = 7.5;

    /** A header that is longer stands once: repeated on each page, it would leave no room. */
    private static final int LONGEST_HEADER = 200;

    private final Markup markup;
    private final ReportWriter.Document document;
    private final Drawings drawings;
    private final UnaryOperator<String> headings;

    /** @param headings gives the id of a heading */
    BlockMarkup(Markup markup, ReportWriter.Document document, Drawings drawings, UnaryOperator<String> headings) {
        this.markup = markup;
        this.document = document;
        this.drawings = drawings;
        this.headings = headings;
    }

    @Override
    public void heading(String text) {
        markup.raw("<h3")
                .attribute("id", headings.apply(text))
                .raw(">")
                .text(text)
                .raw("</h3>\n");
    }

    @Override
    public void paragraph(String text) {
        markup.element("p", text);
    }

    @Override
    public void field(String label, String value) {
        markup.raw("<p class=\"field\"><span class=\"label\">")
                .text(label + ":")
                .raw("</span> ")
                .text(value)
                .raw("</p>\n");
    }

    @Override
    public void highlight(String label, String text) {
        markup.raw("<p class=\"highlight\"><span class=\"label\">")
                .text(label + ":")
                .raw("</span> <strong>")
                .text(text)
                .raw("</strong></p>\n");
    }

    @Override
    public void missing(String text) {
        markup.raw("<p class=\"missing\"><strong>")
                .text(document.context().text("gap") + ":")
                .raw("</strong> ")
                .text(text)
                .raw("</p>\n");
    }

    @Override
    public void list(List<String> entries) {
        markup.raw("<ul>\n");
        entries.forEach(entry -> markup.element("li", entry));
        markup.raw("</ul>\n");
    }

    @Override
    public void table(List<String> header, List<List<String>> rows) {
        boolean wide = header.size() >= WIDE;
        List<Double> widths =
                new ColumnWidths(document.font(false), document.font(true), wide ? WIDE_TYPE : TYPE).of(header, rows);
        double all = widths.stream().mapToDouble(Double::doubleValue).sum();
        boolean repeated = header.stream().allMatch(cell -> cell.length() <= LONGEST_HEADER);
        markup.raw("<div class=\"table\"><table")
                .attribute("class", wide ? "wide" : "plain")
                .attribute("style", points(all))
                .raw(">\n");
        markup.raw(repeated ? "<thead><tr>\n" : "<tbody><tr>\n");
        for (int i = 0; i < header.size(); i++) {
            markup.raw("<th scope=\"col\"")
                    .attribute("style", points(widths.get(i) - ColumnWidths.PADDING))
                    .raw(">")
                    .text(header.get(i))
                    .raw("</th>\n");
        }
        markup.raw(repeated ? "</tr></thead>\n<tbody>\n" : "</tr>\n");
        for (List<String> row : rows) {
            markup.raw("<tr>\n");
            row.forEach(cell -> markup.element("td", cell));
            markup.raw("</tr>\n");
        }
        markup.raw("</tbody>\n</table></div>\n");
    }

    private static String points(double width) {
        return String.format(Locale.ROOT, "width: %.1fpt", width);
    }

    @Override
    public void question(String number, String stem, List<String> options, int correct, String explanation) {
        List<String> lettered = new ArrayList<>();
        IntStream.range(0, options.size())
                .filter(i -> !options.get(i).isBlank())
                .forEach(i ->
                        lettered.add((char) ('A' + i) + ". " + options.get(i).strip()));
        markup.raw("<div class=\"question\">\n").element("p class=\"stem\"", number + ". " + stem);
        markup.raw("<ul class=\"options\">\n");
        lettered.forEach(option -> markup.element("li", option));
        markup.raw("</ul>\n</div>\n");
    }

    @Override
    public void diagram(Diagram diagram) {
        markup.raw("<div class=\"figure\">");
        drawings.place(markup, diagram);
        markup.element("p class=\"caption\"", diagram.title()).raw("</div>\n");
    }
}
