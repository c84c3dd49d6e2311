/**
 * The handbook: the terms of the course, in both languages, with what is wrong on the slides noted where it stands. Start at
 * {@link id.lintas.plugin.handbook.Handbook}; the view is in {@code ui}. What belongs to a task is not here.
 */
@NullMarked
package id.lintas.plugin.handbook;

import org.jspecify.annotations.NullMarked;
