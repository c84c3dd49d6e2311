/**
 * A project on paper. {@link id.lintas.engine.report.ProjectReporter} asks the steps, {@link
 * id.lintas.engine.report.ReportBuilder} collects what they write into a {@link id.lintas.engine.report.ReportDocument},
 * and a {@link id.lintas.engine.report.ReportFormat} turns that into text. Nothing here writes a file.
 */
@NullMarked
package id.lintas.engine.report;

import org.jspecify.annotations.NullMarked;
