package id.lintas.engine.review;

import java.nio.file.attribute.BasicFileAttributes;

/**
 * By what a file is known to be the same, without reading it.
 *
 * @param size in bytes
 * @param changed in milliseconds since 1970
 */
public record Stamp(long size, long changed) {

    /** A file system may tell the time to two seconds only: what was written that shortly before may have changed again. */
    private static final long COARSEST = 2_000;

    static final Stamp NONE = new Stamp(-1, 0);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.size(), attributes.lastModifiedTime().toMillis());
    }

    /** @param read when the file was read, in milliseconds since 1970 */
    boolean settled(long read) {
        return size >= 0 && read - changed > COARSEST;
    }
}
