/**
 * Diagrams on paper and in pages. {@link id.lintas.engine.diagram.SvgWriter} and {@link id.lintas.engine.diagram.PngWriter}
 * paint a {@link id.lintas.api.Diagram} without a display. Nothing here is loaded before there is a diagram to write.
 */
@NullMarked
package id.lintas.engine.diagram;

import org.jspecify.annotations.NullMarked;
