/**
 * Which key does what: presets, a person's own differences to them, their editor, and one file to carry them elsewhere. Start at
 * {@link id.lintas.app.keys.KeyBindings}.
 */
@NullMarked
package id.lintas.app.keys;

import org.jspecify.annotations.NullMarked;
