package id.lintas.app.cli;

import id.lintas.engine.check.CheckResult;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A file that {@code lintas check} has looked at.
 *
 * @param result empty if the file cannot be read
 * @param problem why it cannot be read, or empty
 */
record CheckedFile(Path file, Optional<CheckResult> result, String problem) {

    static CheckedFile of(Path file, CheckResult result) {
        return new CheckedFile(file, Optional.of(result), "");
    }

    static CheckedFile unreadable(Path file, String problem) {
        return new CheckedFile(file, Optional.empty(), problem);
    }
}
