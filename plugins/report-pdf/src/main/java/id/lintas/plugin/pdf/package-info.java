/**
 * The report as PDF. {@link id.lintas.plugin.pdf.PageMarkup} takes the report down as a page of XHTML, which a library lays out
 * with bookmarks, page numbers and tags; drawings are painted into the page as vectors.
 */
@NullMarked
package id.lintas.plugin.pdf;

import org.jspecify.annotations.NullMarked;
