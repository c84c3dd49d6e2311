package id.lintas.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.WorksheetStep;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PluginHostTest {

    @TempDir
    private Path temp;

    private Path plugins;
    private final PluginGuard guard = new PluginGuard();

    @BeforeEach
    void makeTheFolder() throws IOException {
        plugins = Files.createDirectories(temp.resolve("work/plugins"));
    }

    private PluginHost host() {
        return new PluginHost(List.of(plugins), temp.resolve("cache"), guard);
    }

    @SuppressWarnings("rawtypes")
    private List<WorksheetStep> steps(PluginHost host) {
        return host.extensions(host.manifests().get(0), WorksheetStep.class);
    }

    private List<String> problems() {
        return guard.problems().stream()
                .map(p -> p.plugin() + ": " + p.message().apply(Texts.INDONESIAN))
                .toList();
    }

    @Test
    void aManifestIsReadWithoutLoadingAClass() {
        PluginArchive.of("memo")
                .members("static { if (true) throw new IllegalStateException(); }")
                .writeTo(plugins);
        PluginHost host = host();
        assertThat(host.manifests()).singleElement().satisfies(m -> {
            assertThat(m.id()).isEqualTo("memo");
            assertThat(m.steps().get(0).title(Texts.INDONESIAN)).isEqualTo("Tugas memo");
            assertThat(m.steps().get(0).parts()).hasSize(1);
        });
        assertThat(problems()).isEmpty();
    }

    @Test
    void aStepIsFoundInItsArchive() {
        PluginArchive.of("memo").writeTo(plugins);
        assertThat(steps(host()))
                .singleElement()
                .satisfies(s -> assertThat(s.id()).isEqualTo("memo"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anArchiveIsExpandedOncePerVersion() throws IOException {
        PluginArchive.of("memo").writeTo(plugins);
        steps(host());
        steps(host());
        try (var folders = Files.list(temp.resolve("cache"))) {
            assertThat(folders).hasSize(1);
        }
    }

    @Test
    void aPluginForAnotherApiIsRefusedBeforeItsCodeRuns() {
        PluginArchive.of("memo").manifest("plugin.requires", ">=2.0.0").writeTo(plugins);
        assertThat(steps(host())).isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("memo")
                .contains(">=2.0.0")
                .contains("1.0.0");
    }

    @Test
    void aPluginThatBundlesTheApiGetsThatSentence() throws IOException {
        write("fat.zip", "plugin.properties", "plugin.id=fat\nplugin.version=1.0.0", "lib/lintas-api-1.0.0.jar", "x");
        assertThat(host().manifests()).isEmpty();
        assertThat(problems())
                .singleElement()
                .asString()
                .contains("lib/lintas-api-1.0.0.jar")
                .contains("provided");
    }

    @Test
    void anArchiveWithoutAManifestIsNamed() throws IOException {
        write("photos.zip", "a.txt", "x");
        assertThat(host().manifests()).isEmpty();
        assertThat(problems()).singleElement().asString().contains("photos.zip");
    }

    @Test
    void aManifestWithoutAnIdIsNamedWithTheKeyThatItLacks() throws IOException {
        write("odd.zip", "plugin.properties", "plugin.version=1.0.0");
        assertThat(host().manifests()).isEmpty();
        assertThat(problems()).singleElement().asString().contains("odd.zip").contains("plugin.id");
    }

    @Test
    void aFileThatIsNoArchiveStopsNobody() throws IOException {
        Files.writeString(plugins.resolve("broken.zip"), "not a zip");
        PluginArchive.of("memo").writeTo(plugins);
        assertThat(host().manifests()).hasSize(1);
        assertThat(problems()).singleElement().asString().contains("broken.zip");
    }

    @Test
    void aPathThatLeadsOutOfTheArchiveIsRefused() throws IOException {
        write("evil.zip", "plugin.properties", "plugin.id=evil\nplugin.version=1.0.0", "../../out.txt", "x");
        assertThat(steps(host())).isEmpty();
        assertThat(problems()).singleElement().asString().contains("../../out.txt");
        assertThat(temp.resolve("out.txt")).doesNotExist();
    }

    @Test
    void theSecondPluginOfOneIdIsNotUsed() throws IOException {
        PluginArchive.of("memo").writeTo(plugins);
        Files.copy(plugins.resolve("memo.zip"), plugins.resolve("memo2.zip"));
        assertThat(host().manifests()).hasSize(1);
        assertThat(problems()).singleElement().asString().contains("memo2.zip");
    }

    @Test
    void aConstructorThatThrowsIsNamedAndTheOthersGoOn() {
        PluginArchive.of("bad")
                .members("public Step() { throw new IllegalStateException(\"no\"); }")
                .writeTo(plugins);
        PluginArchive.of("good").writeTo(plugins);
        PluginHost host = host();
        assertThat(host.extensions(host.manifests().get(0), WorksheetStep.class))
                .isEmpty();
        assertThat(host.extensions(host.manifests().get(1), WorksheetStep.class))
                .hasSize(1);
        assertThat(problems()).singleElement().asString().startsWith("bad: ");
    }

    @Test
    void developmentModeLoadsFromTargetClasses() throws IOException {
        Path archive = PluginArchive.of("memo").writeTo(plugins);
        Path project = Files.createDirectories(temp.resolve("memo-project/target/classes"));
        unpack(archive, project);
        PluginHost host = new PluginHost(List.of(temp.resolve("memo-project")), temp.resolve("cache"), guard);
        assertThat(steps(host)).hasSize(1);
        assertThat(temp.resolve("cache")).doesNotExist();
    }

    private static void unpack(Path archive, Path classes) throws IOException {
        try (var zip = new java.util.zip.ZipFile(archive.toFile());
                var jar = new java.util.zip.ZipInputStream(zip.getInputStream(zip.getEntry("lib/memo.jar")))) {
            Files.copy(zip.getInputStream(zip.getEntry("plugin.properties")), classes.resolve("plugin.properties"));
            for (ZipEntry entry = jar.getNextEntry(); entry != null; entry = jar.getNextEntry()) {
                Path file = classes.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, jar.readAllBytes());
            }
        }
    }

    private void write(String name, String... entries) throws IOException {
        try (OutputStream out = Files.newOutputStream(plugins.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < entries.length; i += 2) {
                zip.putNextEntry(new ZipEntry(entries[i]));
                zip.write(entries[i + 1].getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
    }
}
