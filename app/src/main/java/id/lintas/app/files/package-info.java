/** Files that a plugin reads or writes for a person: chosen in a dialog, read and written beside the event thread, whole. */
@NullMarked
package id.lintas.app.files;

import org.jspecify.annotations.NullMarked;
