/** The handbook on the screen: a search, the list by groups, and the entry to read. */
@NullMarked
package id.lintas.plugin.handbook.ui;

import org.jspecify.annotations.NullMarked;
