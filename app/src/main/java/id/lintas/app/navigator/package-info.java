/** The worksheet at the left: five tasks with what is done and what is missing. Start at {@link id.lintas.app.navigator.NavigatorView}. */
@NullMarked
package id.lintas.app.navigator;

import org.jspecify.annotations.NullMarked;
