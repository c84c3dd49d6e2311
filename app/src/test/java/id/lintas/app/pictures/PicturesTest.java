package id.lintas.app.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.look.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Makes the pictures of {@code docs/pictures}, in {@code target/pictures}. With {@code -Dlintas.pictures=../docs/pictures} they
 * go there instead; that is how the committed ones are renewed.
 */
class PicturesTest {

    private static final int MOST_BYTES = 150 * 1024;

    @TempDir
    Path home;

    private final PictureFolder folder =
            new PictureFolder(Path.of(System.getProperty("lintas.pictures", "target/pictures")));

    @Test
    void theWorksheetCanBePictured() throws IOException {
        try (PictureWindow window = open(Setting.USUAL)) {
            take(window, "issue-analysis", "workbench");
            take(window, "obstacle-estimation", "obstacles");
            takeView(window, "view-thread", "thread");
            takeView(window, "view:handbook", "handbook");
        }
    }

    @Test
    void theReviewCanBePictured() throws IOException {
        try (PictureWindow window = open(Setting.USUAL)) {
            window.action("perspective-review");
            window.press("reviewFolder");
            window.untilReviewed();
            assertPicture(folder.write("review", window.picture()));
        }
    }

    @Test
    void theDarkThemeCanBePictured() throws IOException {
        try (PictureWindow window = open(Setting.USUAL.with(Theme.DARK))) {
            window.openPage("task.obstacle-estimation");
            window.openPage("task.issue-analysis");
            window.openTab(1);
            assertPicture(folder.write("dark", window.picture()));
        }
    }

    @Test
    void highContrastCanBePictured() throws IOException {
        try (PictureWindow window = open(Setting.USUAL.with(Theme.CONTRAST))) {
            take(window, "obstacle-estimation", "contrast");
        }
    }

    @Test
    void theEnglishWindowCanBePictured() throws IOException {
        try (PictureWindow window = open(new Setting("en", Theme.LIGHT, 1))) {
            take(window, "issue-analysis", "workbench-en");
            take(window, "obstacle-estimation", "obstacles-en");
        }
    }

    private PictureWindow open(Setting setting) {
        return new PictureWindow(
                home.resolve(setting.toString()),
                setting.preferences(),
                PictureWindow.sample("bps-survei-terintegrasi"));
    }

    private void take(PictureWindow window, String step, String name) throws IOException {
        window.openPage("task." + step);
        assertPicture(folder.write(name, window.picture()));
    }

    private void takeView(PictureWindow window, String view, String name) throws IOException {
        window.openPage("task.issue-analysis");
        window.action(view);
        assertPicture(folder.write(name, window.picture()));
        window.action(view);
    }

    /** Of the right size, small enough for a repository, and not one empty area. */
    private static void assertPicture(Path file) throws IOException {
        BufferedImage picture = ImageIO.read(file.toFile());
        assertThat(picture.getWidth()).isEqualTo(PictureWindow.SIZE.width);
        assertThat(picture.getHeight()).isEqualTo(PictureWindow.SIZE.height);
        int middle = picture.getRGB(picture.getWidth() / 2, picture.getHeight() / 2);
        int[] pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        assertThat(java.util.Arrays.stream(pixels).filter(p -> p != middle).count())
                .as("pixels unlike the middle")
                .isGreaterThan(pixels.length / 50);
        assertThat(Files.size(file)).as("bytes of " + file).isLessThan(MOST_BYTES);
    }
}
