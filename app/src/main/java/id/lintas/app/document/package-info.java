/**
 * The project that is open in the window: its session and file, what has been decoded and checked of it, and the ways to
 * save and close it. Start at {@link id.lintas.app.document.OpenDocument}. No components here.
 */
@NullMarked
package id.lintas.app.document;

import org.jspecify.annotations.NullMarked;
