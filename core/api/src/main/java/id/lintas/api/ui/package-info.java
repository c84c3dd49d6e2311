/**
 * What a step's editor is made of: {@link id.lintas.api.ui.StepEditor.Factory} and the host's side of it, and a small kit
 * of controls ({@link id.lintas.api.ui.Form}, {@link id.lintas.api.ui.ItemTable}, {@link id.lintas.api.ui.Kit}) that look,
 * read and behave alike in every plugin. The only package below {@code app} that knows Swing. Event dispatch thread only.
 */
@NullMarked
package id.lintas.api.ui;

import org.jspecify.annotations.NullMarked;
