package id.lintas.engine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are no pack, or mean harm: each is refused with its reason and its place. */
class HostilePacksTest {

    private static final String FOLDER = "/packs/hostile/";

    private final PackReader reader = new PackReader();

    static Stream<String> expected() {
        return new String(Packs.bytes(FOLDER + "expected.txt"), StandardCharsets.UTF_8).lines();
    }

    private List<PackProblem> read(String name) {
        PackReading reading = reader.read(Packs.bytes(FOLDER + name + WorksheetPack.ENDING));
        assertThat(reading.pack()).as(name).isEmpty();
        return reading.problems();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void eachIsRefusedWithReasonAndPlace(String line) {
        String name = line.substring(0, line.indexOf(':'));
        String wanted = line.substring(line.indexOf(": ") + 2);
        PackProblem first = read(name).get(0);
        assertThat(first.pointer() + " " + first.key()).isEqualTo(wanted);
        boolean known = List.of("json.kind.zip", "json.utf16").contains(first.key());
        assertThat(first.position().isPresent() || known).isTrue();
    }

    @ParameterizedTest
    @MethodSource("expected")
    void eachReasonIsASentenceInBothLanguages(String line) {
        for (PackProblem problem : read(line.substring(0, line.indexOf(':')))) {
            for (Locale locale : List.of(Texts.INDONESIAN, Locale.ENGLISH)) {
                assertThat(problem.sentence(locale))
                        .as(problem.key())
                        .endsWith(".")
                        .doesNotContain("‹", "{0}", "{1}");
                assertThat(problem.message(locale)).doesNotContain("\n", "\u0007", "\u202e");
            }
        }
    }

    @Test
    void theLineIsTheOneInTheFile() {
        PackProblem problem = read("minutes-huge").get(0);
        assertThat(problem.message(Texts.INDONESIAN))
                .isEqualTo("/tasks/0/minutes, baris 28, kolom 18: Angka ini paling besar 480.");
    }

    @Test
    void allThatIsWrongIsSaidAtOnce() {
        var pack = Packs.small();
        pack.put("id", "A");
        pack.remove("version");
        pack.withObject("/title").put("id", "<b>");
        assertThat(reader.read(pack).problems())
                .extracting(PackProblem::key)
                .containsExactlyInAnyOrder("missing", "form.id", "form.line");
    }

    @Test
    void aFileTooLargeIsRefusedBeforeItIsRead(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("large.lintas-pack.json");
        Files.write(file, new byte[(2 << 20) + 1]);
        assertThat(new PackShelf(UserFolders.portable(folder)).read(file).problems())
                .extracting(PackProblem::key)
                .containsExactly("json.limit.bytes");
    }

    @Test
    void aFolderOrAFileThatIsNotThereHasItsOwnSentence(@TempDir Path folder) {
        PackShelf shelf = new PackShelf(UserFolders.portable(folder));
        assertThat(org.assertj.core.api.Assertions.catchThrowableOfType(
                                StoreException.class, () -> shelf.read(folder.resolve("none.lintas-pack.json")))
                        .key())
                .isEqualTo("read.missing");
    }
}
