package id.lintas.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder with two hundred small plugins that no project uses, as a school might collect them. */
final class ManyPlugins {

    static final int COUNT = 200;

    private ManyPlugins() {}

    static void writeTo(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int i = 1; i <= COUNT; i++) {
            String id = "collected-" + i;
            try (OutputStream file = Files.newOutputStream(folder.resolve(id + ".zip"));
                    ZipOutputStream zip = new ZipOutputStream(file)) {
                entry(zip, "plugin.properties", manifest(id).getBytes(StandardCharsets.UTF_8));
                entry(zip, "lib/" + id + ".jar", new byte[40_000]);
            }
        }
    }

    private static String manifest(String id) {
        return """
                plugin.id=%1$s
                plugin.version=1.0.0
                plugin.requires=>=1.0.0 & <2.0.0
                plugin.provider=Collected
                plugin.description=One of many
                lintas.languages=id,en
                lintas.steps=%1$s
                lintas.step.%1$s.title.id=Tugas %1$s
                lintas.step.%1$s.title.en=Task %1$s
                lintas.step.%1$s.summary.id=Ringkasan satu baris
                lintas.step.%1$s.summary.en=A summary in one line
                lintas.step.%1$s.minutes=10
                lintas.step.%1$s.parts=one,two
                lintas.step.%1$s.part.one.id=Satu
                lintas.step.%1$s.part.two.id=Dua
                """.formatted(id);
    }

    private static void entry(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }
}
