package id.lintas.app.install;

import id.lintas.engine.store.UserFolders;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The folder that the build puts together: {@code lib/*.jar} and {@code plugins/*.zip}.
 *
 * @param home that folder; the start script names it in the property {@code lintas.home}
 */
public record Installation(Path home) {

    public static Installation current() {
        return of(
                System.getProperty("lintas.home"),
                Installation.class.getProtectionDomain().getCodeSource());
    }

    static Installation of(@Nullable String home, @Nullable CodeSource code) {
        if (home != null && !home.isBlank()) {
            return new Installation(Path.of(home));
        }
        return new Installation(code == null ? Path.of("") : besideTheJars(code));
    }

    /** Where settings and data go: beside the program if a file {@code portable} stands there, else to the user's folders. */
    public UserFolders folders() {
        return portable(System.getProperty("jpackage.app-path"))
                .map(place -> UserFolders.portable(place.resolve("user")))
                .orElseGet(UserFolders::forThisUser);
    }

    /** @param launcher the packaged program's own file, which tells where its folder begins; null from a checkout */
    Optional<Path> portable(@Nullable String launcher) {
        List<Path> places = new ArrayList<>(List.of(home));
        if (launcher != null) {
            Path folder = Path.of(launcher).toAbsolutePath().getParent();
            places.add(folder.endsWith("bin") ? folder.getParent() : folder);
        }
        return places.stream()
                .filter(p -> Files.isRegularFile(p.resolve("portable")))
                .findFirst();
    }

    /** Places to look for plugins, as {@code Engine} takes them: those of the program first, then the user's own. */
    public List<Path> pluginPlaces(UserFolders folders) {
        return List.of(home.resolve("plugins"), folders.data().resolve("plugins"));
    }

    /** The places for this start: in safe mode the program's own. */
    public List<Path> pluginPlaces(UserFolders folders, StartOptions options) {
        List<Path> all = pluginPlaces(folders);
        return options.safeMode() ? all.subList(0, 1) : all;
    }

    /** From {@code lib/lintas-app.jar} to its grandparent; from {@code target/classes} to {@code target/lintas}. */
    private static Path besideTheJars(CodeSource code) {
        try {
            Path place = Path.of(code.getLocation().toURI());
            boolean jar = place.getFileName().toString().endsWith(".jar");
            Path folder = place.resolveSibling(jar ? ".." : "lintas").normalize();
            return folder.toAbsolutePath();
        } catch (URISyntaxException e) {
            throw new IllegalStateException("The program's own place is no path: " + code.getLocation(), e);
        }
    }
}
