/** A report as slides of PowerPoint, cut as the class sees them in present mode. */
@NullMarked
package id.lintas.plugin.office.deck;

import org.jspecify.annotations.NullMarked;
