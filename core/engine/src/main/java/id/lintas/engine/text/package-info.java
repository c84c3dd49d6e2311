/** Texts in two languages from property files; the same for the engine, the plugins and the window. */
@NullMarked
package id.lintas.engine.text;

import org.jspecify.annotations.NullMarked;
