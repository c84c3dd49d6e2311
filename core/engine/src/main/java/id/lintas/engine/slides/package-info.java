/**
 * A report as slides for the class. {@link id.lintas.engine.slides.SlideMaker} lays a {@link
 * id.lintas.engine.report.ReportDocument} out on slides of one size, in type that is read from two metres; what does not fit
 * goes on on the next slide, and nothing is left out. Painting and playing them is the window's.
 */
@NullMarked
package id.lintas.engine.slides;

import org.jspecify.annotations.NullMarked;
