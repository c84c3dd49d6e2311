package id.lintas.engine.store;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where Lintas keeps what is not in the project file. The folders need not exist yet.
 *
 * @param data backups, revisions, recovery copies
 * @param config settings
 * @param cache what can be made again
 */
public record UserFolders(Path data, Path config, Path cache) {

    /** The folders of whoever runs this, by the custom of the system. */
    public static UserFolders forThisUser() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    /** All three beside the program, for a memory stick. */
    public static UserFolders portable(Path folder) {
        return new UserFolders(folder.resolve("data"), folder.resolve("config"), folder.resolve("cache"));
    }

    /** @param system as in the property {@code os.name} */
    static UserFolders of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = absolute(environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"))
                    .resolve("Lintas");
            Path roaming = absolute(environment.get("APPDATA"), home.resolve("AppData/Roaming"))
                    .resolve("Lintas");
            return new UserFolders(local.resolve("Data"), roaming, local.resolve("Cache"));
        }
        if (name.startsWith("mac")) {
            Path library = home.resolve("Library");
            Path support = library.resolve("Application Support/Lintas");
            return new UserFolders(support, support.resolve("Config"), library.resolve("Caches/Lintas"));
        }
        return new UserFolders(
                absolute(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"))
                        .resolve("lintas"),
                absolute(environment.get("XDG_CONFIG_HOME"), home.resolve(".config"))
                        .resolve("lintas"),
                absolute(environment.get("XDG_CACHE_HOME"), home.resolve(".cache"))
                        .resolve("lintas"));
    }

    /** The XDG rules say that a relative path is to be ignored. */
    private static Path absolute(@Nullable String path, Path otherwise) {
        return path == null || path.isBlank() || !Path.of(path).isAbsolute() ? otherwise : Path.of(path);
    }
}
