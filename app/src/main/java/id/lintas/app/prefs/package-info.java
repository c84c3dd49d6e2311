/** What the program remembers of a person: language, theme, sizes, recent files. Nothing of a project's content. */
@NullMarked
package id.lintas.app.prefs;

import org.jspecify.annotations.NullMarked;
