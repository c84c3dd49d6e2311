/** What is missing or doubtful in a whole project. Start at {@link id.lintas.engine.check.ProjectChecker}. */
@NullMarked
package id.lintas.engine.check;

import org.jspecify.annotations.NullMarked;
