/**
 * How the window looks: themes, fonts, zoom, icons. Start at {@link id.lintas.app.look.Look}. The colours stand in {@code
 * LintasLight.properties} and its two siblings, what they are used for in {@code FlatLaf.properties}. Nothing here knows the
 * workbench.
 */
@NullMarked
package id.lintas.app.look;

import org.jspecify.annotations.NullMarked;
