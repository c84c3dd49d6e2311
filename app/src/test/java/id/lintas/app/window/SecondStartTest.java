package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.instance.HandOver;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SecondStartTest {

    private static final int DISCARD = 1;

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path other;

    @BeforeEach
    void open() throws Exception {
        Path file = Files.copy(OpenWindow.sample("bps-setengah-terisi.lintas.json"), home.resolve("satu.lintas.json"));
        other = Files.copy(OpenWindow.sample("bps-survei-terintegrasi.lintas.json"), home.resolve("dua.lintas.json"));
        window = OpenWindow.start(home, dialogs, file).settled();
        window.hands()
                .until("the window listens", () -> Files.exists(home.resolve("lintas-user/cache/instance/address")));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aSecondProcessHandsItsFileOverAndEnds() throws Exception {
        String before = window.title();
        Process second = second(other.toString());
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        window.hands()
                .until("the other project", () -> !window.frame().getTitle().equals(before));
        assertThat(dialogs.said()).isEmpty();
        window.settled().quit();
    }

    @Test
    void unsavedWorkIsAskedAboutAsUsual() throws Exception {
        window.hands().press("page.group");
        window.hands().type("title", "Belum disimpan");
        window.waitForTitle("● Belum disimpan – Lintas");
        assertThat(HandOver.accepted(OpenWindow.folders(home), List.of(other))).isTrue();
        window.hands().until("the question", () -> !dialogs.said().isEmpty());
        dialogs.answer(DISCARD);
        window.quit();
    }

    @Test
    void afterTheWindowHasClosedASecondStartIsAFirst() throws Exception {
        window.quit();
        assertThat(HandOver.accepted(OpenWindow.folders(home), List.of(other))).isFalse();
    }

    /** The real program with the user's folders of the window: beside a home of its own, as for a memory stick. */
    private Process second(String argument) throws Exception {
        Path stick = Files.createDirectories(home.resolve("stick"));
        Files.createFile(stick.resolve("portable"));
        Files.createSymbolicLink(stick.resolve("user"), home.resolve("lintas-user"));
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dlintas.home=" + stick));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "id.lintas.app.Main", argument));
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }
}
