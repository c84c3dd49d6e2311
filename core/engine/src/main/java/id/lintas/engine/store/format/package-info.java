/**
 * The project file as bytes: {@link id.lintas.engine.store.format.ProjectReader} makes a project of them, {@link
 * id.lintas.engine.store.format.ProjectWriter} makes them of a project. Nothing here opens a file; that is the package
 * above.
 */
@NullMarked
package id.lintas.engine.store.format;

import org.jspecify.annotations.NullMarked;
