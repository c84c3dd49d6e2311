/**
 * The red thread: evidence, issue, root cause, activity, obstacle, practice, question, and where it is broken. {@link
 * id.lintas.engine.thread.RedThread} is made of what the steps publish; the report, the view and the checks of a project read
 * this one graph.
 */
@NullMarked
package id.lintas.engine.thread;

import org.jspecify.annotations.NullMarked;
