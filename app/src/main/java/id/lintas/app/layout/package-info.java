/**
 * Where the views of an open project stand. Start at {@link id.lintas.app.layout.WorkArea}: it draws the usual arrangement with
 * split panes, and hands over to the docking library when a person first moves a view. An {@link
 * id.lintas.app.layout.Arrangement} is what is kept in a file; the docking library stays inside this room.
 */
@NullMarked
package id.lintas.app.layout;

import org.jspecify.annotations.NullMarked;
