/** The window's texts, in {@code messages_id.properties} and {@code messages_en.properties} beside it. */
@NullMarked
package id.lintas.app.text;

import org.jspecify.annotations.NullMarked;
