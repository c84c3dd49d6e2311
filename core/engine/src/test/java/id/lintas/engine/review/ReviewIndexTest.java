package id.lintas.engine.review;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.review.FolderReview.Found;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each look is one of another program start: only the file of the index is between them. */
class ReviewIndexTest {

    private final FileTime yesterday = FileTime.from(Instant.now().minus(1, ChronoUnit.DAYS));

    @TempDir
    Path home;

    private Path folder;
    private Path good;

    @BeforeEach
    void aFolderOfThree() throws IOException {
        folder = Files.createDirectories(home.resolve("kelas"));
        good = put("a.lintas.json", Projects.SAMPLES.resolve("bps-survei-terintegrasi.lintas.json"));
        put("b.lintas.json", Projects.SAMPLES.resolve("damaged/truncated.lintas.json"));
        put("c.lintas.json", Projects.SAMPLES.resolve("from-the-future.lintas.json"));
    }

    private Path put(String name, Path sample) throws IOException {
        Path file = folder.resolve(name);
        Files.copy(sample, file);
        Files.setLastModifiedTime(file, yesterday);
        return file;
    }

    private FolderReview another() {
        Engine engine = new Engine(List.of(), home.resolve("cache"));
        return new FolderReview(engine, new ProjectStore(UserFolders.portable(home)), home.resolve("cache"));
    }

    private List<ReviewRow> look() throws IOException {
        return another().reviewAll(folder, Progress.NONE);
    }

    private List<String> unknown() throws IOException {
        return another().list(folder, Progress.NONE).stream()
                .filter(f -> f.row().isEmpty())
                .map(f -> f.submission().name())
                .toList();
    }

    private Path index() throws IOException {
        try (Stream<Path> files = Files.list(home.resolve("cache/review"))) {
            return files.findFirst().orElseThrow();
        }
    }

    @Test
    void theSecondLookSaysTheSameWithoutReadingAnything() throws IOException {
        List<ReviewRow> first = look();
        assertThat(unknown()).isEmpty();
        List<ReviewRow> second = look();
        assertThat(second)
                .extracting(ReviewRow::submission)
                .isEqualTo(first.stream().map(ReviewRow::submission).toList());
        assertThat(second)
                .extracting(ReviewRow::reviewed)
                .isEqualTo(first.stream().map(ReviewRow::reviewed).toList());
        for (String language : List.of("id", "en")) {
            assertThat(second)
                    .extracting(r -> r.remark().apply(java.util.Locale.forLanguageTag(language)))
                    .isEqualTo(first.stream()
                            .map(r -> r.remark().apply(java.util.Locale.forLanguageTag(language)))
                            .toList());
        }
        assertThat(second.get(1).remark().apply(Texts.INDONESIAN)).isNotBlank();
    }

    @Test
    void onlyWhatChangedIsReadAgain() throws IOException {
        look();
        String text = Files.readString(good).replace("Kelompok 3", "Kelompok 33");
        Files.writeString(good, text);
        Files.setLastModifiedTime(good, yesterday);
        Files.delete(folder.resolve("b.lintas.json"));
        assertThat(unknown()).containsExactly("a.lintas.json");
        assertThat(look())
                .hasSize(2)
                .first()
                .extracting(r -> r.reviewed().orElseThrow().group().name())
                .isEqualTo("Kelompok 33");
    }

    @Test
    void whatWasWrittenAMomentAgoIsReadAgainAsItMayStillChange() throws IOException {
        Files.setLastModifiedTime(good, FileTime.from(Instant.now().plusSeconds(60)));
        look();
        assertThat(unknown()).containsExactly("a.lintas.json");
    }

    @Test
    void aDamagedIndexIsMadeAnew() throws IOException {
        List<ReviewRow> first = look();
        Path index = index();
        byte[] bytes = Files.readAllBytes(index);
        for (int at : new int[] {0, 40, 200, bytes.length / 2, bytes.length - 3}) {
            byte[] other = bytes.clone();
            other[at] ^= 5;
            Files.write(index, other);
            assertThat(unknown()).hasSize(3);
        }
        for (byte[] other : List.of(new byte[0], "{}".getBytes(StandardCharsets.UTF_8), new byte[9])) {
            Files.write(index, other);
            assertThat(unknown()).hasSize(3);
        }
        assertThat(look())
                .extracting(ReviewRow::reviewed)
                .isEqualTo(first.stream().map(ReviewRow::reviewed).toList());
        assertThat(unknown()).isEmpty();
    }

    @Test
    void anIndexThatCannotBeWrittenStopsNothing() throws IOException {
        Files.createDirectories(home.resolve("cache"));
        Files.writeString(home.resolve("cache/review"), "a file where the folder should be");
        assertThat(look()).hasSize(3);
    }

    @Test
    void aLookInTheSameProgramKnowsWhatTheEarlierOneRead() throws IOException {
        FolderReview review = another();
        List<Found> found = review.list(folder, Progress.NONE);
        assertThat(found).allSatisfy(f -> assertThat(f.row()).isEmpty());
        review.reviewAll(found, Progress.NONE);
        assertThat(review.list(folder, Progress.NONE))
                .allSatisfy(f -> assertThat(f.row()).isPresent());
    }
}
