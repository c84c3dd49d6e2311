package id.lintas.app.install;

import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The archive of the Java's own classes in a packaged program. It is an eighth of the program's size and is therefore not
 * given away; the program makes it where it stands, so that the starts after the first are quicker. Nothing is lost without.
 *
 * @param java the command of the program's own Java
 * @param file where that Java looks for the archive
 */
public record JavaArchive(Path java, Path file) {

    private static final int LONGEST_SECONDS = 120;
    private static final int MOST_BYTES = 64 << 20;

    /** The archive that the running program lacks and may make; none from a checkout, whose start script has one of its own. */
    public static Optional<JavaArchive> missing() {
        return missing(System.getProperty("jpackage.app-path"), Path.of(System.getProperty("java.home")));
    }

    /** @param launcher the packaged program's own file; null from a checkout */
    static Optional<JavaArchive> missing(@Nullable String launcher, Path runtime) {
        if (launcher == null) {
            return Optional.empty();
        }
        Optional<Path> command = first(runtime.resolve("bin/java"), runtime.resolve("bin/java.exe"));
        Optional<Path> folder = first(runtime.resolve("lib/server"), runtime.resolve("bin/server"));
        return command.flatMap(java -> folder.filter(Files::isWritable)
                .map(f -> new JavaArchive(java, f.resolve("classes.jsa")))
                .filter(archive -> Files.notExists(archive.file())));
    }

    private static Optional<Path> first(Path... places) {
        return Stream.of(places).filter(Files::exists).findFirst();
    }

    /** Takes some seconds; the file is there as a whole or not at all. */
    public Path make() throws IOException, StoreException, InterruptedException {
        Path part = file.resolveSibling("classes.part");
        Process dump = new ProcessBuilder(java.toString(), "-Xshare:dump", "-XX:SharedArchiveFile=" + part)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!dump.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || dump.exitValue() != 0) {
                throw new IOException("The archive of the Java's classes was not made: " + dump.info());
            }
            WholeFile whole = new WholeFile();
            whole.write(file, whole.read(part, MOST_BYTES));
            return file;
        } finally {
            dump.destroyForcibly();
            new WholeFile().remove(part);
        }
    }
}
