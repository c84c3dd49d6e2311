package id.lintas.engine.store;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever happens to a file's bytes, opening it gives a project or a sentence. */
class HostileBytesTest {

    private static final long SEED = 20_261_124;

    /** Of the sentences that are looked at: reading the texts takes longer than the file. */
    private static final int EVERY = 10;

    @TempDir
    Path folder;

    private ProjectStore store;
    private Path file;
    private byte[] whole;
    private int looked;

    @BeforeEach
    void sample() throws IOException {
        store = new ProjectStore(UserFolders.portable(folder.resolve("user")));
        file = folder.resolve("kasus.lintas.json");
        whole = Files.readAllBytes(Projects.SAMPLES.resolve("unknown-plugin.lintas.json"));
    }

    /** The project, or empty after looking at the sentence. */
    private Optional<CaseProject> open(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            return Optional.of(store.read(file).project());
        } catch (StoreException e) {
            looked++;
            if (looked % EVERY != 0) {
                return Optional.empty();
            }
            for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.forLanguageTag("id")}) {
                assertThat(e.message(locale)).startsWith(file.toString()).doesNotContain("‹", "\n");
            }
            return Optional.empty();
        }
    }

    @Test
    void aFileCutAnywhereIsNeverTakenForWhole() throws IOException {
        int end = new String(whole, UTF_8).stripTrailing().getBytes(UTF_8).length;
        for (int length = 0; length < end; length++) {
            assertThat(open(Arrays.copyOf(whole, length)))
                    .as("cut at %d", length)
                    .isEmpty();
        }
        assertThat(open(Arrays.copyOf(whole, end))).isPresent();
    }

    @Test
    void aFileWhoseTailIsWipedIsNeverTakenForWhole() throws IOException {
        for (int from = 0; from < whole.length - 1; from += 7) {
            byte[] wiped = whole.clone();
            Arrays.fill(wiped, from, wiped.length, (byte) 0);
            assertThat(open(wiped)).as("wiped from %d", from).isEmpty();
        }
    }

    @Test
    void anyByteMayTurnIntoAnyOther() throws IOException {
        Random random = new Random(SEED);
        int opened = 0;
        for (int i = 0; i < 1_000; i++) {
            byte[] turned = whole.clone();
            turned[random.nextInt(turned.length)] = (byte) random.nextInt(256);
            opened += open(turned).isPresent() ? 1 : 0;
        }
        assertThat(opened).isBetween(1, 999);
    }

    @Test
    void piecesMayBeLostDoubledOrMixed() throws IOException {
        Random random = new Random(SEED);
        for (int i = 0; i < 500; i++) {
            int from = random.nextInt(whole.length);
            int to = from + random.nextInt(whole.length - from);
            int at = random.nextInt(whole.length);
            byte[] mixed = new byte[at + to - from + whole.length - at];
            System.arraycopy(whole, 0, mixed, 0, at);
            System.arraycopy(whole, from, mixed, at, to - from);
            System.arraycopy(whole, at, mixed, at + to - from, whole.length - at);
            open(mixed).ifPresent(project -> assertThat(project.id()).isNotEmpty());
        }
    }

    @Test
    void whatOpensAfterDamageCanBeSavedAndOpensTheSame() throws Exception {
        Random random = new Random(SEED + 1);
        for (int i = 0; i < 300; i++) {
            byte[] turned = whole.clone();
            turned[random.nextInt(turned.length)] = (byte) (' ' + random.nextInt(95));
            Optional<CaseProject> project = open(turned);
            if (project.isPresent() && store.read(file).readOnly().isEmpty()) {
                SavedProject saved = store.write(project.get().withTitle("Disimpan " + i), file, "");
                assertThat(store.read(file).project()).isEqualTo(saved.project());
            }
        }
    }
}
