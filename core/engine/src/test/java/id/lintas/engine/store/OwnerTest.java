package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.Revision;
import id.lintas.engine.store.format.Facts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The small values of the store. */
class OwnerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00.9Z");

    @Test
    void anOwnerIsReadAsItWasWritten() {
        Owner owner = new Owner("laptop", "m1", "sari", 12, NOON);
        assertThat(Owner.of(owner.facts())).contains(owner);
        assertThat(Owner.read(Facts.write(owner.facts()))).contains(owner);
    }

    @Test
    void whatIsNoOwnerIsNone() {
        assertThat(Owner.of(Map.of("host", "laptop"))).isEmpty();
        assertThat(Owner.of(Map.of("pid", "1", "started", "kemarin"))).isEmpty();
        assertThat(Owner.read("{".getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(Owner.read(new byte[0])).isEmpty();
    }

    @Test
    void theTemporaryNameIsShortHoweverLongTheFileName(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("k".repeat(230) + ".lintas.json");
        new WholeFile().write(file, new byte[] {1});
        new WholeFile().write(file, new byte[] {2});
        assertThat(file).hasBinaryContent(new byte[] {2});
    }

    @Test
    void theSameFileHasTheSamePlaceByWhicheverLink(@TempDir Path folder) throws Exception {
        Path real = Files.createDirectory(folder.resolve("asli"));
        Path link = Files.createSymbolicLink(folder.resolve("pintasan"), real);
        Path file = Files.writeString(real.resolve("a.json"), "");
        assertThat(Names.placeHash(link.resolve("a.json"))).isEqualTo(Names.placeHash(file));
        assertThat(Names.placeHash(link.resolve("b.json"))).isNotEqualTo(Names.placeHash(file));
    }

    @Test
    void linksInACircleAreNoTrap(@TempDir Path folder) throws Exception {
        Path one = folder.resolve("satu");
        Path two = Files.createSymbolicLink(folder.resolve("dua"), one);
        Files.createSymbolicLink(one, two);
        assertThat(Names.target(one).getParent()).isEqualTo(folder.toRealPath());
    }

    @Test
    void aRevisionKnowsItsAncestorsNewestFirst() {
        Revision first = Revisions.next(Optional.empty(), "a", "Sari", NOON, Map.of());
        Revision second = Revisions.next(Optional.of(first), "b", "Bagus", NOON, Map.of());
        Revision third = Revisions.next(Optional.of(second), "c", "", NOON, Map.of());
        assertThat(third.parents()).containsExactly("b", "a");
        assertThat(third.savedAt()).isEqualTo(Instant.parse("2026-11-24T05:00:00Z"));
    }
}
