package id.lintas.engine.plugin;

import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;

/**
 * What stands in the manifests of archives that have been looked into before, by their size and time: so that two hundred
 * plugins cost a start one file to read. It can be made again, so a broken one is no loss.
 */
final class ManifestIndex {

    private static final int VERSION = 1;
    private static final int MOST = 10_000;

    /** An archive as it was when it was looked into. */
    record Key(String path, long size, long time) {

        static Key of(Path archive) throws IOException {
            BasicFileAttributes now = Files.readAttributes(archive, BasicFileAttributes.class);
            return new Key(
                    archive.toAbsolutePath().toString(),
                    now.size(),
                    now.lastModifiedTime().toMillis());
        }
    }

    private final Path file;
    private final Map<Key, String> known = new LinkedHashMap<>();
    private final Map<Key, String> used = new LinkedHashMap<>();

    private ManifestIndex(Path file) {
        this.file = file;
    }

    /** The index beside the folder of expanded plugins. */
    static ManifestIndex beside(Path cacheFolder) {
        return read(cacheFolder.resolveSibling(cacheFolder.getFileName() + ".index"));
    }

    /** The index in that file; an empty one if there is none. */
    static ManifestIndex read(Path file) {
        ManifestIndex index = new ManifestIndex(file);
        if (Files.isRegularFile(file)) {
            try {
                index.fill(Files.readAllBytes(file));
            } catch (IOException | IllegalArgumentException e) {
                LoggerFactory.getLogger(ManifestIndex.class).warn("The index of plugins is made anew: {}", file, e);
                index.known.clear();
            }
        }
        return index;
    }

    private void fill(byte[] bytes) throws IOException {
        DataInputStream in = new DataInputStream(new java.io.ByteArrayInputStream(bytes));
        if (in.readInt() != VERSION) {
            return;
        }
        int count = in.readInt();
        for (int i = 0; i < count && i < MOST; i++) {
            Key key = new Key(in.readUTF(), in.readLong(), in.readLong());
            int length = in.readInt();
            if (length < 0 || length > in.available()) {
                throw new IOException("Cut off");
            }
            known.put(key, new String(in.readNBytes(length), StandardCharsets.UTF_8));
        }
    }

    Optional<String> find(Key key) {
        Optional<String> text = Optional.ofNullable(known.get(key));
        text.ifPresent(t -> used.put(key, t));
        return text;
    }

    void put(Key key, String text) {
        used.put(key, text);
    }

    /** Writes what was used, if that is something else than what was read. A failure costs only time at the next start. */
    void save() {
        if (used.equals(known)) {
            return;
        }
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(bytes);
            out.writeInt(VERSION);
            out.writeInt(used.size());
            for (Map.Entry<Key, String> entry : used.entrySet()) {
                byte[] text = entry.getValue().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(entry.getKey().path());
                out.writeLong(entry.getKey().size());
                out.writeLong(entry.getKey().time());
                out.writeInt(text.length);
                out.write(text);
            }
            new WholeFile().writeInFolder(file, bytes.toByteArray());
        } catch (IOException | StoreException e) {
            LoggerFactory.getLogger(ManifestIndex.class).debug("The index of plugins is not kept: {}", file, e);
        }
    }
}
