/**
 * The window and what holds it together: the composition root, the frame, the arrangement of the views, the commands.
 * Start at {@link id.lintas.app.shell.Workbench}. Views are in packages of their own and do not know this one.
 */
@NullMarked
package id.lintas.app.shell;

import org.jspecify.annotations.NullMarked;
