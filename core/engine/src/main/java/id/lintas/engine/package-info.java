/** The workbench without a window. Start at {@link id.lintas.engine.Engine}. */
@NullMarked
package id.lintas.engine;

import org.jspecify.annotations.NullMarked;
