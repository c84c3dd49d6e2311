/**
 * The project's items as a tree, and what is known about one of them. Start at {@link id.lintas.app.outline.Outline}; both views
 * show what the steps publish and nothing else.
 */
@NullMarked
package id.lintas.app.outline;

import org.jspecify.annotations.NullMarked;
