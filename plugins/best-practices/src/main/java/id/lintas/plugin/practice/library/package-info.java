/**
 * The library of WoG practices that comes with the plugin: 72 of them with sources, read from {@code practices.json}
 * beside the step's class. Start at {@link id.lintas.plugin.practice.library.Library}; {@link
 * id.lintas.plugin.practice.library.Filter} narrows it by facets. What a group makes of a practice is not here.
 */
@NullMarked
package id.lintas.plugin.practice.library;

import org.jspecify.annotations.NullMarked;
