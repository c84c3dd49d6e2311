package id.lintas.engine.store.format;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/** Takes the pieces of a file as they are written, and hashes each once. */
final class HashingSink {

    static final int PIECE = 1 << 16;

    private final MessageDigest digest = Digests.sha256();
    private final List<ByteBuffer> pieces = new ArrayList<>();
    private final boolean keep;
    private long size;

    /** @param keep false if only the hash is wanted */
    HashingSink(boolean keep) {
        this.keep = keep;
    }

    /** Takes a filled buffer; answers the one to fill next. */
    byte[] take(byte[] buffer, int length) {
        digest.update(buffer, 0, length);
        size += length;
        if (!keep) {
            return buffer;
        }
        pieces.add(ByteBuffer.wrap(buffer, 0, length));
        return new byte[PIECE];
    }

    long size() {
        return size;
    }

    /** The hash of all that was taken so far; more may follow. */
    String digestSoFar() {
        try {
            return Digests.hex(((MessageDigest) digest.clone()).digest());
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("SHA-256 of the JDK can be cloned", e);
        }
    }

    Content content() {
        return new Content(pieces, digestSoFar());
    }
}
