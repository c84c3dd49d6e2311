/** Questions to a person whose answers are deeds, and file choosers; behind interfaces, so that tests can answer. */
@NullMarked
package id.lintas.app.dialog;

import org.jspecify.annotations.NullMarked;
