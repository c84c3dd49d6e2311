package id.lintas.engine.store.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.WritableByteChannel;
import java.util.List;

/** The bytes of a file in pieces, as they were written, so that ten megabytes are never copied to grow. */
public final class Content {

    private final List<ByteBuffer> pieces;
    private final String digest;

    Content(List<ByteBuffer> pieces, String digest) {
        this.pieces = List.copyOf(pieces);
        this.digest = digest;
    }

    /** Bytes that are whole already; they are not copied. */
    public static Content of(byte[] bytes) {
        return new Content(List.of(ByteBuffer.wrap(bytes)), Digests.of(bytes));
    }

    public long size() {
        return pieces.stream().mapToLong(ByteBuffer::remaining).sum();
    }

    /** SHA-256 of all bytes, in hex. */
    public String digest() {
        return digest;
    }

    public void writeTo(WritableByteChannel channel) throws IOException {
        for (ByteBuffer piece : pieces) {
            ByteBuffer rest = piece.duplicate();
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
        }
    }

    /** All of it in one array; for small files. */
    public byte[] toBytes() {
        ByteBuffer all = ByteBuffer.allocate((int) size());
        pieces.forEach(piece -> all.put(piece.duplicate()));
        byte[] bytes = new byte[all.position()];
        all.flip();
        all.get(bytes);
        return bytes;
    }
}
