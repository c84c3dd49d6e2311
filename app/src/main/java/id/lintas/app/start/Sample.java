package id.lintas.app.start;

import java.nio.file.Path;

/**
 * A project that comes with the program.
 *
 * @param key its texts are {@code sample.<key>} and {@code sample.<key>.detail}
 */
public record Sample(Path file, String key) {}
