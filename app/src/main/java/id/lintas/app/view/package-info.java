/**
 * What a view beside the editor is, and who shows it. Start at {@link id.lintas.app.view.ViewDeclaration}; the views
 * themselves live in rooms of their own.
 */
@NullMarked
package id.lintas.app.view;

import org.jspecify.annotations.NullMarked;
