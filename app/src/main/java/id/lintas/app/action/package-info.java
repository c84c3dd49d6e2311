/** The one list of actions; the menus, the buttons and the keys of the window derive from it. */
@NullMarked
package id.lintas.app.action;

import org.jspecify.annotations.NullMarked;
