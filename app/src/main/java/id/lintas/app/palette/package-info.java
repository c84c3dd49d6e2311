/**
 * The palette: one popup that finds commands, views, tasks, fields, settings, recent projects and the project's own text.
 * What can be found comes from {@link id.lintas.app.palette.PaletteSource}s; start at {@link id.lintas.app.palette.Palette}.
 */
@NullMarked
package id.lintas.app.palette;

import org.jspecify.annotations.NullMarked;
