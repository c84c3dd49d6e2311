/** The class quiz in the window: collect the groups' questions, choose, hand out, play on the projector, read what came back. */
@NullMarked
package id.lintas.app.classquiz;

import org.jspecify.annotations.NullMarked;
