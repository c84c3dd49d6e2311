package id.lintas.engine.report;

import java.awt.Font;
import java.util.List;
import java.util.function.Supplier;

/** A way to write a report down as text. The same document gives the same characters, always. */
public interface ReportFormat {

    /** What the command line calls it, and the extension of its files: {@code "html"}. */
    String id();

    String render(ReportDocument document);

    /**
     * The formats that need no plugin.
     *
     * @param font of the drawings; asked for only if there are any
     */
    static List<ReportFormat> builtIn(Supplier<Font> font) {
        return List.of(new HtmlReport(font), new MarkdownReport());
    }
}
