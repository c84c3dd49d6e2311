/** The page without a project: go on, begin from a case, open, look at a sample. */
@NullMarked
package id.lintas.app.start;

import org.jspecify.annotations.NullMarked;
