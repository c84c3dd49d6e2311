/**
 * The window as a person meets it: a robot clicks and types, real plugin archives are loaded, files are really written.
 * Start at {@link id.lintas.app.window.OpenWindow}. What can be tested without a window does not belong here.
 */
@NullMarked
package id.lintas.app.window;

import org.jspecify.annotations.NullMarked;
