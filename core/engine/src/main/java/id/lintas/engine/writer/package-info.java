/**
 * Reports as files. {@link id.lintas.engine.writer.ReportFormats} knows which formats there are, its own and those of plugins,
 * and makes the bytes; a plugin's sees the report as a {@link id.lintas.api.ReportWriter.Document}.
 */
@NullMarked
package id.lintas.engine.writer;

import org.jspecify.annotations.NullMarked;
