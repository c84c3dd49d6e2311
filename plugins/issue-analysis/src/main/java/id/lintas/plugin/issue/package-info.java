/**
 * The first task of the worksheet: issues, their APKL screening and USG ranking, the issue the group chose, its causes, five
 * whys and stakeholders. Start at {@link id.lintas.plugin.issue.IssueStep} and the data, {@link
 * id.lintas.plugin.issue.IssueAnalysis}; each {@code …Checks} class looks at one part of it. The methods follow what basic
 * training papers show and are settings, not rules. No Swing here: the editor is in {@code ui}.
 */
@NullMarked
package id.lintas.plugin.issue;

import org.jspecify.annotations.NullMarked;
