/**
 * Find and replace across the project. Start at {@link id.lintas.app.search.SearchView}; what is a text and how it is replaced
 * is said in {@code id.lintas.engine.search}.
 */
@NullMarked
package id.lintas.app.search;

import org.jspecify.annotations.NullMarked;
