package id.lintas.app.install;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaArchiveTest {

    @TempDir
    Path runtime;

    private Path server;

    @BeforeEach
    void aRuntimeWithoutAnArchive() throws IOException {
        Files.createDirectory(runtime.resolve("bin"));
        Files.createFile(runtime.resolve("bin/java"));
        server = Files.createDirectories(runtime.resolve("lib/server"));
    }

    @Test
    void aPackagedProgramLacksItUntilItIsThere() throws IOException {
        assertThat(JavaArchive.missing("Lintas", runtime))
                .contains(new JavaArchive(runtime.resolve("bin/java"), server.resolve("classes.jsa")));
        Files.createFile(server.resolve("classes.jsa"));
        assertThat(JavaArchive.missing("Lintas", runtime)).isEmpty();
    }

    @Test
    void aCheckoutNeedsNone() {
        assertThat(JavaArchive.missing(null, runtime)).isEmpty();
    }

    @Test
    void theJavaMakesItAndLeavesNothingElse() throws Exception {
        JavaArchive archive =
                new JavaArchive(Path.of(System.getProperty("java.home"), "bin", "java"), server.resolve("classes.jsa"));
        assertThat(archive.make()).isNotEmptyFile();
        assertThat(server.toFile().list()).containsExactly("classes.jsa");
    }

    @Test
    void whatFailsLeavesNothing() throws IOException {
        Path java = Files.writeString(runtime.resolve("bin/java"), "#!/bin/sh\nexit 1\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        JavaArchive archive = new JavaArchive(java, server.resolve("classes.jsa"));
        assertThatThrownBy(archive::make).isInstanceOf(IOException.class);
        assertThat(server.toFile().list()).isEmpty();
    }
}
