package id.lintas.app.instance;

import id.lintas.engine.store.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where the open window listens, as it stands in a file that only its owner can read.
 *
 * @param port on the loopback address
 * @param secret what a visitor has to know
 * @param version of the program; another one is not spoken to
 */
record Address(int port, String secret, String version) {

    private static final int MOST_PORTS = 65_535;

    /** A window that writes its address puts it here. */
    static Path file(UserFolders folders) {
        return folders.cache().resolve("instance").resolve("address");
    }

    /** The version of this program. */
    static String ownVersion() {
        return Optional.ofNullable(Address.class.getPackage().getImplementationVersion())
                .orElse("dev");
    }

    String text() {
        return port + "\n" + secret + "\n" + version + "\n";
    }

    /** Empty for a file that is not there or holds something else. */
    static Optional<Address> read(Path file) {
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            List<String> lines = Files.readAllLines(file);
            int port = lines.size() == 3 && lines.get(0).matches("\\d{1,5}") ? Integer.parseInt(lines.get(0)) : 0;
            return port > 0 && port <= MOST_PORTS
                    ? Optional.of(new Address(port, lines.get(1), lines.get(2)))
                    : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
