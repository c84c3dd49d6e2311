/**
 * The editor of the task: a tab to search the library, one for the practices in use, one for own practices. Start at
 * {@link id.lintas.plugin.practice.ui.PracticeEditorFactory}. What is searched for is the state of the window and kept by
 * {@link id.lintas.plugin.practice.ui.Finder}; what the group takes goes to the host as an edit.
 */
@NullMarked
package id.lintas.plugin.practice.ui;

import org.jspecify.annotations.NullMarked;
