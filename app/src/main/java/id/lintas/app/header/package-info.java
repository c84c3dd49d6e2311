/** The bar below the title: whose project it is, and whether it is saved. */
@NullMarked
package id.lintas.app.header;

import org.jspecify.annotations.NullMarked;
