/** The marks of a class as lists to hand on: {@link id.lintas.engine.mark.sheet.MarkSheets} and Moodle's own sheet. */
@NullMarked
package id.lintas.engine.mark.sheet;

import org.jspecify.annotations.NullMarked;
