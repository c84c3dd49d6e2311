/**
 * The report in the window. {@link id.lintas.app.report.ReportDialog} lets a person choose the format, the parts and what is in
 * them, and shows the result as one long page; writing the file is done elsewhere.
 */
@NullMarked
package id.lintas.app.report;

import org.jspecify.annotations.NullMarked;
