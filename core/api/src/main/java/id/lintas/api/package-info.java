/**
 * What a step is, without a window: its data, checks, items, report part and texts. Start at {@link
 * id.lintas.api.WorksheetStep}. Nothing here knows Swing, JSON or the host; the editor of a step is in {@code
 * id.lintas.api.ui}.
 */
@NullMarked
package id.lintas.api;

import org.jspecify.annotations.NullMarked;
