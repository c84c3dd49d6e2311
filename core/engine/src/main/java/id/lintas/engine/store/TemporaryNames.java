package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.LongPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Names of temporary files, which tell whose they are: {@code .lintas-<file>-<machine>-<process>-<random>.tmp}. So those that
 * a crash left behind can be told from those that another window is writing at this moment.
 */
final class TemporaryNames {

    private static final Pattern NAME =
            Pattern.compile("\\.lintas-[0-9a-f]{12}-([0-9a-f]{8})-(\\d+)-[0-9a-f]{8}\\.tmp");
    private static final Duration SURELY_DEAD = Duration.ofDays(2);

    private final String machine;
    private final long process;
    private final LongPredicate alive;

    TemporaryNames(String machine, long process, LongPredicate alive) {
        this.machine = Names.hash(machine, 8);
        this.process = process;
        this.alive = alive;
    }

    static TemporaryNames ofThisProcess() {
        return new TemporaryNames(
                Host.name(),
                ProcessHandle.current().pid(),
                pid -> ProcessHandle.of(pid).isPresent());
    }

    Path next(Path target) {
        String random = UUID.randomUUID().toString().substring(0, 8);
        return target.resolveSibling(prefix(target) + machine + "-" + process + "-" + random + ".tmp");
    }

    private static String prefix(Path target) {
        return ".lintas-" + Names.hash(String.valueOf(target.getFileName()), 12) + "-";
    }

    /** Removes what crashed saves of this very file left; never fails, as it is only tidying. */
    void removeStale(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, prefix(target) + "*.tmp")) {
            for (Path file : found) {
                if (isStale(file)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(TemporaryNames.class).debug("Could not tidy {}", folder, e);
        }
    }

    private boolean isStale(Path file) throws IOException {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        if (!name.matches()) {
            return false;
        }
        boolean ours = name.group(1).equals(machine);
        if (ours && !alive.test(Long.parseLong(name.group(2)))) {
            return true;
        }
        Instant changed = Files.getLastModifiedTime(file).toInstant();
        return changed.isBefore(Instant.now().minus(SURELY_DEAD));
    }
}
