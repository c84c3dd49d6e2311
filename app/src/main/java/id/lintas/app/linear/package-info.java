/**
 * The worksheet as one long labelled form: every field of a step's record below the other, each element of a list a group
 * under a heading of its own. Built from the record's shape, the plugin's field texts and the choices that its editor
 * declares, so a plugin need not know of it. Start at {@link id.lintas.app.linear.LinearFactory}; {@code
 * id.lintas.app.editing} puts the steps below each other.
 */
@NullMarked
package id.lintas.app.linear;

import org.jspecify.annotations.NullMarked;
