/** The search of practices, measured beside the parts that it is made of. */
@NullMarked
package id.lintas.plugin.practice.search;

import org.jspecify.annotations.NullMarked;
