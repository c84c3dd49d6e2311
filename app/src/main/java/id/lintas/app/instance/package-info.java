/**
 * One window for each user: a second start hands its files over to the window that is open. Start at {@link
 * id.lintas.app.instance.HandOver} (the second start) and {@link id.lintas.app.instance.Reception} (the open window). Knows
 * nothing of windows; what is received is given to a consumer.
 */
@NullMarked
package id.lintas.app.instance;

import org.jspecify.annotations.NullMarked;
