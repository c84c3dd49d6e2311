/** The editor without a window: deeds on named controls, and the data after them. */
@NullMarked
package id.lintas.plugin.activity.ui;

import org.jspecify.annotations.NullMarked;
