/** Office files as archives: what a new one starts from, and how the same content becomes the same bytes. */
@NullMarked
package id.lintas.plugin.office.pack;

import org.jspecify.annotations.NullMarked;
