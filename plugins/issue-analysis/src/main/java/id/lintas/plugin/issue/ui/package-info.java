/**
 * The editor of the first task: four tabs, each a list or a drawing with the chosen element's form below it. Start at {@link
 * id.lintas.plugin.issue.ui.IssueEditor}. Nothing here decides anything about the data; sums, ranks and checks are in the
 * package above.
 */
@NullMarked
package id.lintas.plugin.issue.ui;

import org.jspecify.annotations.NullMarked;
