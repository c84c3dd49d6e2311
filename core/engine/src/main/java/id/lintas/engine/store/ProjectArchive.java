package id.lintas.engine.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Projects inside a ZIP archive, read where they are: nothing is expanded to the disk, and what an entry grows to is bounded, so
 * neither a name that climbs out of the archive nor a bomb can do harm.
 */
public final class ProjectArchive {

    /** Of one archive; what is beyond is named and left out. */
    static final int MOST_ENTRIES = 500;

    /** JSON with a lot of white space shrinks well; nothing that people write shrinks more. */
    private static final int MOST_GROWTH = 200;

    private static final int HARMLESS = 4 << 20;

    private ProjectArchive() {}

    /** @param trouble why it is not to be read; empty if nothing is known against it */
    public record Entry(String name, Optional<StoreException> trouble) {}

    /** What may be a project, in the archive's order. */
    public static List<Entry> entries(Path archive) throws StoreException {
        try (ZipFile zip = open(archive)) {
            List<Entry> entries = new ArrayList<>();
            var all = zip.entries();
            while (all.hasMoreElements()) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory() && mayBeProject(entry.getName())) {
                    if (entries.size() == MOST_ENTRIES) {
                        entries.add(new Entry("…", trouble("limit.entries", archive, MOST_ENTRIES)));
                        break;
                    }
                    entries.add(new Entry(entry.getName(), against(archive, entry.getName())));
                }
            }
            return entries;
        } catch (IOException e) {
            throw StoreException.of(archive, e, "kind.broken-zip");
        }
    }

    private static Optional<StoreException> trouble(String key, Path archive, Object... arguments) {
        return Optional.of(StoreException.of(archive, key, arguments));
    }

    private static Optional<StoreException> against(Path archive, String name) {
        if (climbs(name)) {
            return trouble("kind.climbs", archive);
        }
        return isZip(name) ? trouble("kind.nested", archive) : Optional.empty();
    }

    private static boolean climbs(String name) {
        return name.startsWith("/")
                || name.startsWith("\\")
                || name.indexOf(':') == 1
                || List.of(name.split("[/\\\\]")).contains("..");
    }

    private static boolean mayBeProject(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        // Archives made on a Mac have a shadow of each file.
        boolean hidden = last.startsWith(".") || name.startsWith("__MACOSX/");
        return !hidden && (isJson(name) || isZip(name));
    }

    public static boolean isJson(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".json");
    }

    public static boolean isZip(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    static byte[] read(Path archive, String name, int most) throws StoreException {
        try (ZipFile zip = open(archive)) {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                throw StoreException.of(archive, "read.missing");
            }
            long room = Math.min(most, Math.max(HARMLESS, entry.getCompressedSize() * MOST_GROWTH));
            try (InputStream in = zip.getInputStream(entry)) {
                byte[] bytes = in.readNBytes((int) room + 1);
                if (bytes.length > room) {
                    throw StoreException.of(archive, "limit.packed", room >> 20);
                }
                return bytes;
            }
        } catch (IOException e) {
            throw StoreException.of(archive, e, "kind.broken-zip");
        }
    }

    /** Archives of old programs do not write names as UTF-8. */
    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException e) {
            return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
        }
    }
}
