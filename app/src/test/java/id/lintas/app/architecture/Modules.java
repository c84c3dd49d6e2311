package id.lintas.app.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The folders of the project, as seen from the module that runs the test. */
final class Modules {

    private Modules() {}

    static Path root() {
        return Path.of("").toAbsolutePath().getParent();
    }

    /** Compiled classes of api, engine and app. */
    static Stream<Path> core() {
        return Stream.of("core/api", "core/engine", "app").map(Modules::classes);
    }

    /** Compiled classes of the bundled plugins. */
    static Stream<Path> plugins() {
        return Stream.of(
                        "issue-analysis",
                        "activity-planning",
                        "obstacle-estimation",
                        "best-practices",
                        "quiz",
                        "river-crossing",
                        "report-pdf",
                        "report-office")
                .map(p -> classes("plugins/" + p));
    }

    private static Path classes(String module) {
        Path classes = root().resolve(module).resolve("target/classes");
        if (!Files.isDirectory(classes)) {
            throw new IllegalStateException(module + " has not been built");
        }
        return classes;
    }
}
