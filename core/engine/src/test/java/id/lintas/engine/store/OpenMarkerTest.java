package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenMarkerTest {

    @TempDir
    Path folder;

    private final FakeProcesses here = FakeProcesses.on("laptop-sari", 10);
    private Path file;

    @BeforeEach
    void project() throws IOException {
        file = Files.writeString(folder.resolve("kasus.lintas.json"), "{}");
    }

    private List<Path> markers() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(f -> f.getFileName().toString().startsWith(".lintas-open"))
                    .toList();
        }
    }

    private void age(Path marker, long seconds) throws IOException {
        Files.setLastModifiedTime(marker, FileTime.from(Instant.now().minusSeconds(seconds)));
    }

    @Test
    void aProjectThatIsOpenOnceIsOpenNowhereElse() throws IOException {
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
            assertThat(markers()).hasSize(1);
        }
        assertThat(markers()).isEmpty();
    }

    @Test
    void aSecondWindowOfThisProcessIsAnnounced() {
        try (OpenMarker first = OpenMarker.announce(file, here);
                OpenMarker second = OpenMarker.announce(file, here)) {
            assertThat(second.others()).containsExactly(here.self());
            assertThat(first.others()).containsExactly(here.self());
        }
    }

    @Test
    void anotherProcessAndAnotherLaptopAreAnnounced() {
        FakeProcesses process = here.beside(11);
        FakeProcesses laptop = FakeProcesses.on("laptop-bagus", 10);
        OpenMarker.announce(file, process);
        OpenMarker.announce(file, laptop);
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).containsExactlyInAnyOrder(process.self(), laptop.self());
        }
    }

    @Test
    void whoClosedItIsNotAnnounced() {
        OpenMarker.announce(file, FakeProcesses.on("laptop-bagus", 10)).close();
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
        }
    }

    @Test
    void aCrashedProcessOfThisComputerIsForgottenAtOnce() throws IOException {
        FakeProcesses crashed = here.beside(11);
        OpenMarker.announce(file, crashed);
        crashed.crash();
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
            assertThat(markers()).hasSize(1);
        }
    }

    @Test
    void aLaptopThatFellSilentIsNotAnnouncedButItsMarkerStays() throws IOException {
        OpenMarker.announce(file, FakeProcesses.on("laptop-bagus", 10));
        age(markers().get(0), 600);
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
            assertThat(markers()).hasSize(2);
        }
    }

    @Test
    void aRefreshMakesItHeardAgain() throws IOException {
        OpenMarker laptop = OpenMarker.announce(file, FakeProcesses.on("laptop-bagus", 10));
        age(markers().get(0), 600);
        laptop.refresh();
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).hasSize(1);
        }
    }

    @Test
    void aMarkerOfLastWeekIsRemoved() throws IOException {
        OpenMarker.announce(file, FakeProcesses.on("laptop-bagus", 10));
        age(markers().get(0), 8 * 86_400);
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
            assertThat(markers()).hasSize(1);
        }
    }

    @Test
    void otherFilesOfTheFolderDoNotCount() {
        OpenMarker.announce(folder.resolve("lain.lintas.json"), FakeProcesses.on("laptop-bagus", 10));
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            assertThat(marker.others()).isEmpty();
        }
    }

    @Test
    void aMarkerThatMakesNoSenseIsIgnored() throws IOException {
        try (OpenMarker marker = OpenMarker.announce(file, here)) {
            Path mine = markers().get(0);
            String prefix = mine.getFileName()
                    .toString()
                    .substring(0, mine.getFileName().toString().length() - 8);
            Files.writeString(folder.resolve(prefix + "00000000"), "{ half");
            Files.writeString(folder.resolve(prefix + "00000001"), "{}");
            Files.createDirectory(folder.resolve(prefix + "00000002"));
            assertThat(marker.others()).isEmpty();
        }
    }

    @Test
    void aFolderThatIsGoneHurtsNobody() {
        OpenMarker marker = OpenMarker.announce(folder.resolve("hilang/kasus.lintas.json"), here);
        assertThat(marker.others()).isEmpty();
        marker.close();
    }

    @Test
    void theProcessesOfThisComputerAreKnown() {
        RunningProcesses real = new RunningProcesses();
        Owner self = real.self();
        assertThat(real.isAlive(self)).isTrue();
        assertThat(real.isHere(self)).isTrue();
        Owner usedAgain = new Owner(self.host(), self.machine(), self.user(), self.pid(), Instant.EPOCH);
        assertThat(real.isAlive(usedAgain)).isFalse();
        assertThat(self.host()).isNotBlank();
    }
}
