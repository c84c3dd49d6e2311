/** The red thread as a view: {@link id.lintas.app.thread.ThreadWalk} is where one stands, without a window. */
@NullMarked
package id.lintas.app.thread;

import org.jspecify.annotations.NullMarked;
