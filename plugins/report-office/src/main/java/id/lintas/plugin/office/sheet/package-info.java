/** A report as a workbook of Excel: a sheet for each task, its values typed. */
@NullMarked
package id.lintas.plugin.office.sheet;

import org.jspecify.annotations.NullMarked;
