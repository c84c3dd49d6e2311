package id.lintas.engine.report;

import java.util.List;

/** A way to write a report down as text. The same document gives the same characters, always. */
public interface ReportFormat {

    /** What the command line calls it, and the extension of its files: {@code "html"}. */
    String id();

    String render(ReportDocument document);

    /** The formats that need no plugin. */
    static List<ReportFormat> builtIn() {
        return List.of(new HtmlReport(), new MarkdownReport());
    }
}
