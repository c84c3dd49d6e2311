/**
 * Settings: a typed catalogue over the preferences' values, their page with search, default and reset, and one file to carry
 * them elsewhere. Plugins add pages as data. Start at {@link id.lintas.app.settings.Setting} and
 * {@link id.lintas.app.settings.Settings}.
 */
@NullMarked
package id.lintas.app.settings;

import org.jspecify.annotations.NullMarked;
