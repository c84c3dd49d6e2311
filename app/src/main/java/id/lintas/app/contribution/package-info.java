/** Who worked on what, for the group. */
@NullMarked
package id.lintas.app.contribution;

import org.jspecify.annotations.NullMarked;
