package id.lintas.engine.report;

import java.util.List;

/**
 * One step's part of the report.
 *
 * @param title the step's, plain text
 */
public record ReportSection(String title, List<ReportBlock> blocks) {

    public ReportSection {
        blocks = List.copyOf(blocks);
    }

    /** How many things are marked as not there yet. */
    public int gaps() {
        return (int)
                blocks.stream().filter(ReportBlock.Missing.class::isInstance).count();
    }
}
