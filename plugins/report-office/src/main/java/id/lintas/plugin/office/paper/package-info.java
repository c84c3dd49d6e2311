/** A report as this plugin holds it before it has a format: clean text in blocks. Knows nothing of Office. */
@NullMarked
package id.lintas.plugin.office.paper;

import org.jspecify.annotations.NullMarked;
