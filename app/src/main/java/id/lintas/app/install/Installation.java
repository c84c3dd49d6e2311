package id.lintas.app.install;

import id.lintas.engine.store.UserFolders;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
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
        return Files.isRegularFile(home.resolve("portable"))
                ? UserFolders.portable(home.resolve("user"))
                : UserFolders.forThisUser();
    }

    /** Places to look for plugins, as {@code Engine} takes them: those of the program first, then the user's own. */
    public List<Path> pluginPlaces(UserFolders folders) {
        return List.of(home.resolve("plugins"), folders.data().resolve("plugins"));
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
