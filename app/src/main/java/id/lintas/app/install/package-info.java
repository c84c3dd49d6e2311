/** Where this program stands on the disk and which plugins come with it. Known to the window and the command line alike. */
@NullMarked
package id.lintas.app.install;

import org.jspecify.annotations.NullMarked;
