package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The name of this computer, found without asking the network, which may be slow. */
final class Host {

    private static final Path NAME_FILE = Path.of("/etc/hostname");

    private Host() {}

    static String name() {
        return Stream.of(
                        Optional.ofNullable(System.getenv("COMPUTERNAME")),
                        Optional.ofNullable(System.getenv("HOSTNAME")),
                        fromFile())
                .flatMap(Optional::stream)
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private static Optional<String> fromFile() {
        try {
            return Files.isReadable(NAME_FILE) ? Optional.of(Files.readString(NAME_FILE)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
