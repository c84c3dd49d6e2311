/**
 * The worksheet as data: which steps in which order with which settings, and the cases that a new project can start
 * from. Start at {@link id.lintas.engine.worksheet.ProjectStarter}.
 */
@NullMarked
package id.lintas.engine.worksheet;

import org.jspecify.annotations.NullMarked;
