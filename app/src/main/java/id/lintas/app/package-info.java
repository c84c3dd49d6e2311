/**
 * The entrance: {@link id.lintas.app.Main} looks at the arguments and goes to the window ({@code workbench}) or to the
 * command line ({@code cli}). Nothing else belongs here, for every class here is loaded before the first paint.
 */
@NullMarked
package id.lintas.app;

import org.jspecify.annotations.NullMarked;
