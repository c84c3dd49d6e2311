/**
 * Statistics of a test and of its items, as Moodle defines them for its quizzes. Pure numbers: whose marks they are, and what was
 * asked, is not known here.
 */
@NullMarked
package id.lintas.engine.itemstat;

import org.jspecify.annotations.NullMarked;
