package id.lintas.app.files;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Diagram;
import id.lintas.app.dialog.Dialogs;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.awt.Image;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileDeskTest {

    private static final Diagram SQUARE = new Diagram("kotak", "Kotak", "Sebuah kotak", 20, 10, (g, colours) -> {
        g.setColor(colours.apply("accent"));
        g.fillRect(0, 0, 20, 10);
    });

    @TempDir
    Path folder;

    private final BlockingQueue<Runnable> deliveries = new LinkedBlockingQueue<>();
    private final TaskRunner tasks = new TaskRunner(deliveries::add);
    private final Person person = new Person();
    private final List<Image> copied = new ArrayList<>();
    private final FileDesk desk = new FileDesk(person, tasks, new AppTexts(() -> Texts.INDONESIAN), copied::add);

    @AfterEach
    void stop() {
        tasks.close();
    }

    private void deliver() throws InterruptedException {
        Runnable next = deliveries.poll(20, TimeUnit.SECONDS);
        assertThat(next).isNotNull();
        next.run();
    }

    @Test
    void aChosenFileComesWithItsNameAndItsBytes() throws Exception {
        person.chosen = Optional.of(Files.writeString(folder.resolve("soal.gift"), "isi"));
        List<String> got = new ArrayList<>();

        desk.open(List.of(".gift"), (name, bytes) -> got.add(name + "=" + new String(bytes, StandardCharsets.UTF_8)));
        deliver();

        assertThat(got).containsExactly("soal.gift=isi");
        assertThat(person.endings).containsExactly(".gift");
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws Exception {
        person.chosen = Optional.of(folder.resolve("tidak-ada.gift"));

        desk.open(List.of(), (name, bytes) -> {
            throw new AssertionError("nothing was read");
        });
        deliver();

        assertThat(person.told).singleElement().asString().contains("tidak-ada.gift");
    }

    @Test
    void nothingHappensIfNothingIsChosen() {
        desk.open(List.of(), (name, bytes) -> {});
        desk.save("a.csv", new byte[1]);
        desk.export(SQUARE, Diagram.Export.PNG);

        assertThat(deliveries).isEmpty();
        assertThat(person.suggested).containsExactly("a.csv", "kotak.png");
    }

    @Test
    void bytesAreSavedAndTroubleIsTold() throws Exception {
        Path file = folder.resolve("soal.csv");
        person.chosen = Optional.of(file);
        desk.save("soal.csv", "a;b".getBytes(StandardCharsets.UTF_8));
        deliver();
        assertThat(Files.readString(file)).isEqualTo("a;b");

        person.chosen = Optional.of(folder.resolve("tidak/ada/soal.csv"));
        desk.save("soal.csv", new byte[1]);
        deliver();
        assertThat(person.told).hasSize(1);
    }

    @Test
    void aDrawingIsSavedAsSvgAndPngAndCopied() throws Exception {
        person.chosen = Optional.of(folder.resolve("kotak.svg"));
        desk.export(SQUARE, Diagram.Export.SVG);
        deliver();
        person.chosen = Optional.of(folder.resolve("kotak.png"));
        desk.export(SQUARE, Diagram.Export.PNG);
        deliver();
        desk.export(SQUARE, Diagram.Export.CLIPBOARD);
        deliver();

        assertThat(Files.readString(folder.resolve("kotak.svg"))).contains("<svg xmlns=", "Sebuah kotak");
        assertThat(javax.imageio.ImageIO.read(folder.resolve("kotak.png").toFile())
                        .getWidth())
                .isEqualTo(40);
        assertThat(copied).hasSize(1);
        assertThat(person.told).isEmpty();
    }

    @Test
    void aPainterThatThrowsIsTold() throws IOException, InterruptedException {
        person.chosen = Optional.of(folder.resolve("rusak.svg"));

        desk.export(
                new Diagram("rusak", "r", "r", 1, 1, (g, colours) -> {
                    throw new IllegalStateException("here");
                }),
                Diagram.Export.SVG);
        deliver();

        assertThat(person.told).hasSize(1);
        assertThat(folder.resolve("rusak.svg")).doesNotExist();
    }

    /** Chooses what the test has laid ready. */
    private static final class Person implements Dialogs {

        private final List<String> told = new ArrayList<>();
        private final List<String> suggested = new ArrayList<>();
        private List<String> endings = List.of();
        private Optional<Path> chosen = Optional.empty();

        @Override
        public void tell(String title, String message, String detail) {
            told.add(message);
        }

        @Override
        public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
            return Optional.empty();
        }

        @Override
        public Optional<String> askText(String title, String label, String suggestion) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseFolder(String title) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> chooseOpen() {
            return chosen;
        }

        @Override
        public Optional<Path> chooseFile(String title, List<String> offered) {
            endings = offered;
            return chosen;
        }

        @Override
        public Optional<Path> chooseSave(String title, String suggestedName, String ending) {
            suggested.add(suggestedName);
            return chosen;
        }
    }
}
