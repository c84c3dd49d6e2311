package id.lintas.app.install;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.UserFolders;
import java.net.MalformedURLException;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstallationTest {

    @TempDir
    private Path folder;

    @Test
    void theStartScriptNamesTheHome() {
        assertThat(Installation.of(folder.toString(), null).home()).isEqualTo(folder);
    }

    @Test
    void aJarInLibStandsBesideThePlugins() throws MalformedURLException {
        assertThat(Installation.of("", code(folder.resolve("lib/lintas-app.jar")))
                        .home())
                .isEqualTo(folder);
    }

    @Test
    void classesInTheBuildFindTheDistributionOfTheBuild() throws MalformedURLException {
        assertThat(Installation.of(null, code(folder.resolve("target/classes"))).home())
                .isEqualTo(folder.resolve("target/lintas"));
    }

    @Test
    void theProgramsOwnPluginsComeBeforeTheUsers() {
        UserFolders folders = UserFolders.portable(folder.resolve("user"));

        assertThat(new Installation(folder).pluginPlaces(folders))
                .containsExactly(folder.resolve("plugins"), folder.resolve("user/data/plugins"));
    }

    private static CodeSource code(Path path) throws MalformedURLException {
        return new CodeSource(path.toUri().toURL(), (Certificate[]) null);
    }
}
