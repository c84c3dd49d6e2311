package id.lintas.engine.classquiz;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The browser, where it is installed. */
final class Chromium {

    private final Path program;
    private final Path folder;

    private Chromium(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    static Optional<Chromium> installed(Path folder) {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(Pattern.quote(File.pathSeparator)))
                .flatMap(f -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(f, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Chromium(program, folder));
    }

    /** What the document of a page is when all of it has run. */
    String dom(String page, String fragment) throws IOException, InterruptedException {
        Path work = Files.createTempDirectory(folder, "browser");
        Path file = Files.writeString(work.resolve("kuis.html"), page);
        Path dom = work.resolve("dom.html");
        List<String> command = List.of(
                program.toString(),
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--virtual-time-budget=4000",
                "--user-data-dir=" + Files.createDirectory(work.resolve("profile")),
                "--dump-dom",
                file.toUri() + fragment);
        Process browser = new ProcessBuilder(command)
                .redirectOutput(dom.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        boolean ended = browser.waitFor(60, TimeUnit.SECONDS);
        browser.destroyForcibly();
        assertThat(ended).as("Chromium ended").isTrue();
        return Files.readString(dom, StandardCharsets.UTF_8);
    }
}
