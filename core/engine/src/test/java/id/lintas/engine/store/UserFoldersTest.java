package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class UserFoldersTest {

    private static final Path HOME = Path.of("/home/sari");

    @Test
    void linuxFollowsXdg() {
        UserFolders plain = UserFolders.of("Linux", HOME, Map.of());
        assertThat(plain.data()).isEqualTo(HOME.resolve(".local/share/lintas"));
        assertThat(plain.config()).isEqualTo(HOME.resolve(".config/lintas"));
        assertThat(plain.cache()).isEqualTo(HOME.resolve(".cache/lintas"));
        UserFolders set = UserFolders.of("Linux", HOME, Map.of("XDG_DATA_HOME", "/data", "XDG_CACHE_HOME", "relative"));
        assertThat(set.data()).isEqualTo(Path.of("/data/lintas"));
        assertThat(set.cache()).isEqualTo(HOME.resolve(".cache/lintas"));
    }

    @Test
    void windowsKeepsDataLocalAndSettingsRoaming() {
        Map<String, String> environment = Map.of("LOCALAPPDATA", "/local", "APPDATA", "/roaming");
        UserFolders folders = UserFolders.of("Windows 11", HOME, environment);
        assertThat(folders.data()).isEqualTo(Path.of("/local/Lintas/Data"));
        assertThat(folders.cache()).isEqualTo(Path.of("/local/Lintas/Cache"));
        assertThat(folders.config()).isEqualTo(Path.of("/roaming/Lintas"));
        assertThat(UserFolders.of("Windows 11", HOME, Map.of()).config())
                .isEqualTo(HOME.resolve("AppData/Roaming/Lintas"));
    }

    @Test
    void macUsesTheLibrary() {
        UserFolders folders = UserFolders.of("Mac OS X", HOME, Map.of());
        assertThat(folders.data()).isEqualTo(HOME.resolve("Library/Application Support/Lintas"));
        assertThat(folders.cache()).isEqualTo(HOME.resolve("Library/Caches/Lintas"));
    }

    @Test
    void portableStaysInItsFolder() {
        UserFolders folders = UserFolders.portable(Path.of("/stik"));
        assertThat(folders.data()).isEqualTo(Path.of("/stik/data"));
        assertThat(UserFolders.forThisUser().data()).isAbsolute();
    }
}
