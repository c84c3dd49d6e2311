package id.lintas.plugin.office.pack;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes an Office file anew without anything of the moment in which it was made. */
final class StableZip {

    /** The first day that a ZIP knows; with it no time zone comes in. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final String TYPES = "[Content_Types].xml";
    private static final String CORE = "docProps/core.xml";

    private StableZip() {}

    /**
     * The same parts in a fixed order, with a fixed time.
     *
     * @param dated whether the dates of creation and change are those of the report, and may stay
     */
    static byte[] rewrite(byte[] file, boolean dated) throws IOException {
        Map<String, byte[]> parts = new TreeMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        if (!dated) {
            parts.computeIfPresent(CORE, (name, core) -> undated(core));
        }
        return write(parts);
    }

    /** @param parts by their names; the list of types comes first, as readers expect it */
    static byte[] write(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            put(zip, TYPES, parts.get(TYPES));
            for (var part : parts.entrySet()) {
                if (!part.getKey().equals(TYPES)) {
                    put(zip, part.getKey(), part.getValue());
                }
            }
        }
        return out.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(TIME);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] undated(byte[] core) {
        return new String(core, StandardCharsets.UTF_8)
                .replaceAll("<dcterms:(created|modified)[^>]*>[^<]*</dcterms:\\1>", "")
                .getBytes(StandardCharsets.UTF_8);
    }
}
