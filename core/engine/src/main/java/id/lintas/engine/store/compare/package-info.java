/**
 * What two versions of a project differ in, in a form that a person can read: {@link
 * id.lintas.engine.store.compare.ProjectComparison}. It needs no plugin. It does not merge.
 */
@NullMarked
package id.lintas.engine.store.compare;

import org.jspecify.annotations.NullMarked;
