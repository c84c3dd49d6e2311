/**
 * People's words in a project, found and replaced. Start at {@link id.lintas.engine.search.ProjectTexts}. Ids, chosen words
 * and references are no one's words and stay as they are; so does a section that its plugin cannot read.
 */
@NullMarked
package id.lintas.engine.search;

import org.jspecify.annotations.NullMarked;
