package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import java.nio.file.Path;

/**
 * A project together with the file that holds exactly it, as it was when it was read or written.
 *
 * @param digest SHA-256 of the file's bytes, in hex
 * @param size of the file, in bytes
 */
public record Stored(CaseProject project, Path file, String digest, long size) {}
