/**
 * The command line: one class for each command, all of them on {@link id.lintas.app.cli.Desk}, which is what they need of
 * the engine. Start at {@link id.lintas.app.cli.Cli}. Nothing here knows AWT or Swing; no text is written but to the two
 * streams given.
 */
@NullMarked
package id.lintas.app.cli;

import org.jspecify.annotations.NullMarked;
