/** The bar below the title: the perspectives, whose project it is, whether it is saved, the search, the discussion timer. */
@NullMarked
package id.lintas.app.header;

import org.jspecify.annotations.NullMarked;
