/** The arrangement of views and its files. */
@NullMarked
package id.lintas.app.layout;

import org.jspecify.annotations.NullMarked;
