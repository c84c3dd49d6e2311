/** A report as a document of Word. */
@NullMarked
package id.lintas.plugin.office.word;

import org.jspecify.annotations.NullMarked;
