/**
 * Projects on disk. Start at {@link id.lintas.engine.store.ProjectStore}, which reads and writes the file; beside it stand
 * what keeps work from being lost: {@link id.lintas.engine.store.Backups}, {@link
 * id.lintas.engine.store.RevisionHistory}, {@link id.lintas.engine.store.RecoveryStore}, {@link
 * id.lintas.engine.store.FileWatch} and {@link id.lintas.engine.store.OpenMarker}. Every file that Lintas writes is
 * written through {@link id.lintas.engine.store.WholeFile}. What is in a project file is in {@code format}.
 */
@NullMarked
package id.lintas.engine.store;

import org.jspecify.annotations.NullMarked;
