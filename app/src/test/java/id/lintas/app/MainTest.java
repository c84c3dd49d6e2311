package id.lintas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a.lintas.json",
                "a.lintas.json b.lintas.json",
                "../kelompok/a",
                "C:/kasus/a.lintas.json",
                "--safe-mode",
                "--clean --reset-layout",
                "a.lintas.json --new-window",
                "--safe-mode a.lintas.json"
            })
    void filesFlagsOrNothingOpenTheWindow(String line) {
        assertThat(Main.opensWindow(line.isEmpty() ? new String[0] : line.split(" ")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "check a.json",
                "--help",
                "a.json --lang en",
                "plugins",
                "chekc",
                "help",
                "--version",
                "--safe-mode check a.json",
                "--clean --lang en"
            })
    void anythingElseIsACommand(String line) {
        assertThat(Main.opensWindow(line.split(" "))).isFalse();
    }

    @Test
    void commandsLoadNeitherSwingNorAwt() throws Exception {
        List<String> loaded = loadedClasses("plugins");

        assertThat(loaded).anyMatch(c -> c.startsWith("picocli."));
        assertThat(loaded).noneMatch(c -> c.startsWith("java.awt.") || c.startsWith("javax.swing."));
    }

    @Test
    void theWayToTheWindowLoadsNoLibrary() throws Exception {
        List<String> loaded = loadedClasses("-Djava.awt.headless=true");

        assertThat(loaded)
                .contains("java.awt.GraphicsEnvironment")
                .noneMatch(
                        c -> c.startsWith("picocli.") || c.startsWith("org.slf4j.") || c.startsWith("com.fasterxml."));
    }

    @Test
    void withoutADisplayThereIsOneSentenceAndTwo() throws Exception {
        Process process = start(List.of("-Djava.awt.headless=true"), List.of());
        String err = new String(process.getErrorStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        assertThat(err.lines())
                .singleElement()
                .asString()
                .startsWith("Tidak ada layar")
                .contains("lintas --help");
    }

    private static List<String> loadedClasses(String argument) throws IOException {
        boolean option = argument.startsWith("-D");
        Process process = start(
                option ? List.of("-Xlog:class+load=info:stdout", argument) : List.of("-Xlog:class+load=info:stdout"),
                option ? List.of() : List.of(argument));
        try (var reader = process.inputReader()) {
            return reader.lines()
                    .filter(line -> line.contains(" source: "))
                    .map(line -> line.substring(0, line.indexOf(" source: ")))
                    .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                    .toList();
        }
    }

    private static Process start(List<String> options, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path")));
        command.add(Main.class.getName());
        command.addAll(arguments);
        return new ProcessBuilder(command).start();
    }
}
