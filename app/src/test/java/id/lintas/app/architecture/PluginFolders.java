package id.lintas.app.architecture;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The bundled plugins as the build has compiled them, for a test that needs a real one. */
public final class PluginFolders {

    private PluginFolders() {}

    /** @param modules such as "quiz" */
    public static List<Path> of(String... modules) {
        return Stream.of(modules)
                .map(m -> Modules.root().resolve("plugins").resolve(m))
                .toList();
    }
}
