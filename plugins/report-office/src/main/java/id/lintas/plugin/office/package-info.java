/** A report as DOCX, PPTX and XLSX, written with Apache POI. */
@NullMarked
package id.lintas.plugin.office;

import org.jspecify.annotations.NullMarked;
