/**
 * The drawings of the task, without a window: what they hold, how it is laid out in pixels at 100 %, how it is painted. The
 * screen, the report, SVG and PNG use the same.
 */
@NullMarked
package id.lintas.plugin.issue.diagram;

import org.jspecify.annotations.NullMarked;
