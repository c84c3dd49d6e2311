package id.lintas.app.packaged;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.swing.timing.Pause.pause;

import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.event.KeyEvent;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.imageio.ImageIO;
import org.assertj.swing.timing.Condition;
import org.assertj.swing.timing.Timeout;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** The image that {@code -Ppackage} makes, started as a person does it: with its own Java, from outside. */
@EnabledIfSystemProperty(named = "lintas.image", matches = ".+")
class PackagedProgramTest {

    private static final long MOST_BYTES = 90L << 20;

    private static final Path IMAGE = Path.of(System.getProperty("lintas.image", ""));

    @TempDir
    Path home;

    /** The image as it was made and packed; a first start adds to it. */
    @Test
    void theImageIsSmallEnoughToShare() throws IOException {
        Path portable = Path.of(System.getProperty("lintas.portable"));
        try (ZipFile zip = new ZipFile(portable.toFile())) {
            long image = zip.stream().mapToLong(ZipEntry::getSize).sum();
            System.out.printf("Image %d MB, portable ZIP %d MB%n", image >> 20, Files.size(portable) >> 20);
            assertThat(image).isBetween(30L << 20, MOST_BYTES);
            assertThat(Files.size(portable)).isLessThan(image);
        }
    }

    @Test
    void theZipSaysThatItIsPortable() throws IOException {
        try (ZipFile zip = new ZipFile(System.getProperty("lintas.portable"))) {
            assertThat(zip.getEntry("Lintas/portable")).isNotNull();
            assertThat(zip.stream()).anyMatch(e -> e.getName().contains("lib/runtime/"));
        }
    }

    @Test
    void theCommandLineRunsOnTheImagesOwnJava() throws Exception {
        Process check = start("check", sample().toString());
        String said = text(check.getInputStream());
        assertThat(check.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(check.exitValue()).as(said).isZero();
    }

    @Test
    void itOpensASampleTakesAFileFromASecondStartAndCloses() throws Exception {
        Process first = start(sample().toString());
        until("the window is up and listens", () -> Files.exists(address()));
        Robot robot = new Robot();
        ImageIO.write(
                robot.createScreenCapture(new Rectangle(0, 0, 1366, 768)),
                "png",
                IMAGE.resolveSibling("Lintas.png").toFile());
        Process second = start();
        assertThat(second.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).isZero();
        assertThat(first.isAlive()).isTrue();
        until(
                "the next start will be quicker",
                () -> Files.exists(IMAGE.resolve("lib/runtime/lib/server/classes.jsa")));
        until("it is closed by key", () -> {
            press(robot, KeyEvent.VK_CONTROL, KeyEvent.VK_Q);
            return !first.isAlive();
        });
        assertThat(first.exitValue()).isZero();
        assertThat(address()).doesNotExist();
    }

    private static void until(String what, BooleanSupplier met) {
        pause(
                new Condition(what) {
                    @Override
                    public boolean test() {
                        return met.getAsBoolean();
                    }
                },
                Timeout.timeout(60, TimeUnit.SECONDS));
    }

    private static void press(Robot robot, int modifier, int key) {
        robot.keyPress(modifier);
        robot.keyPress(key);
        robot.keyRelease(key);
        robot.keyRelease(modifier);
        robot.waitForIdle();
    }

    private Path address() {
        return home.resolve("cache/lintas/instance/address");
    }

    private static Path sample() throws IOException {
        try (Stream<Path> all = Files.walk(IMAGE)) {
            return all.filter(p -> p.endsWith("bps-survei-terintegrasi.lintas.json"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private Process start(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(IMAGE.resolve("bin/Lintas").toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_CACHE_HOME", home.resolve("cache").toString());
        builder.environment().put("XDG_DATA_HOME", home.resolve("data").toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.redirectErrorStream(true).start();
    }

    private static String text(InputStream in) throws IOException {
        return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
