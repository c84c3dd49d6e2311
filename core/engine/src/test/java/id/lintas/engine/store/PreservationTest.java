package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The five rules by which the core keeps data without the plugin that reads it. */
class PreservationTest {

    @TempDir
    Path folder;

    private ProjectStore store;

    @BeforeEach
    void open() {
        store = new ProjectStore(UserFolders.portable(folder.resolve("user")));
    }

    static List<Path> samples() {
        return Projects.samples();
    }

    private Path copy(String sample) throws IOException {
        return copy(Projects.SAMPLES.resolve(sample + ".lintas.json"));
    }

    private Path copy(Path sample) throws IOException {
        Path copy = folder.resolve(sample.getFileName());
        Files.copy(sample, copy);
        return copy;
    }

    private static JsonNode tree(Path file) throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(file));
    }

    /** Edits something that has nothing to do with the section, and saves. */
    private JsonNode afterAnotherEdit(Path file) throws Exception {
        OpenedProject opened = store.read(file);
        store.save(opened.project().withTitle("Judul baru"), opened.stored(), file, "Bagus");
        assertThat(tree(file).path("title").textValue()).isEqualTo("Judul baru");
        return tree(file);
    }

    @Test
    void rule1SectionOfAnUnknownPluginIsUntouchedByAnEditElsewhere() throws Exception {
        Path file = copy("unknown-plugin");
        String before = member(Files.readString(file), "\"sdg-mapping\"", "\"reviews\"");
        JsonNode after = afterAnotherEdit(file);
        assertThat(member(Files.readString(file), "\"sdg-mapping\"", "\"reviews\""))
                .isEqualTo(before);
        assertThat(after.at("/steps/sdg-mapping/plugin").textValue()).isEqualTo("id.example.sdg 3.1");
        assertThat(before).contains("0.30", "123456789012345678901234567890", "106.816666", "null");
    }

    private static String member(String file, String from, String to) {
        return file.substring(file.indexOf(from), file.indexOf(to));
    }

    @Test
    void rule2NewerSectionIsUntouchedByAnEditElsewhere() throws Exception {
        Path file = copy("section-from-the-future");
        JsonNode before = tree(file).at("/steps/issue-analysis");
        assertThat(store.read(file).project().steps().get("issue-analysis").version())
                .isEqualTo(99);
        assertThat(afterAnotherEdit(file).at("/steps/issue-analysis")).isEqualTo(before);
    }

    @Test
    void rule3SectionThatItsStepCannotReadIsKept() throws Exception {
        Path file = copy("unreadable-section");
        JsonNode before = tree(file).at("/steps/issue-analysis");
        assertThat(afterAnotherEdit(file).at("/steps/issue-analysis")).isEqualTo(before);
    }

    @Test
    void rule3WhatIsNoSectionAtAllIsKeptInItsPlace() throws Exception {
        Path file = copy("unreadable-section");
        String text = Files.readString(file).replace("\"quiz\": {", "\"lost\": \"hilang\",\n    \"quiz\": {");
        Files.writeString(file, text);
        Section lost = store.read(file).project().steps().get("lost");
        assertThat(lost.readable()).isFalse();
        JsonNode after = afterAnotherEdit(file);
        assertThat(after.at("/steps/lost").textValue()).isEqualTo("hilang");
        assertThat(after.path("steps").fieldNames()).toIterable().containsExactly("issue-analysis", "lost", "quiz");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rule4OpeningAndSavingWithoutAnEditLeavesEveryByte(Path sample) throws Exception {
        Path file = copy(sample);
        OpenedProject opened = store.read(file);
        SavedProject saved = store.save(opened.project(), opened.stored(), file, "Bagus");
        assertThat(file).hasSameBinaryContentAs(sample);
        assertThat(saved.project()).isSameAs(opened.project());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rule4SavingElsewhereWithoutAnEditCopiesEveryByte(Path sample) throws Exception {
        OpenedProject opened = store.read(sample);
        Path other = folder.resolve("lain.lintas.json");
        store.save(opened.project(), opened.stored(), other, "Bagus");
        assertThat(other).hasSameBinaryContentAs(sample);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void rule4WritingAnewSaysTheSame(Path sample) throws Exception {
        OpenedProject opened = store.read(sample);
        boolean present = tree(sample).path("formatVersion").asInt() == 1;
        if (opened.readOnly().isEmpty() && present) {
            Path other = folder.resolve("lain.lintas.json");
            CaseProject written = store.write(opened.project(), other, "Bagus").project();
            JsonNode expected = tree(sample);
            JsonNode found = tree(other);
            assertThat(without(found, "revision")).isEqualTo(without(expected, "revision"));
            assertThat(written.steps()).isEqualTo(opened.project().steps());
        }
        assertThat(store.read(sample).project()).isEqualTo(opened.project());
    }

    private static JsonNode without(JsonNode tree, String member) {
        return ((ObjectNode) tree.deepCopy()).without(member);
    }

    @Test
    void rule5UnknownMembersAreKeptWhereverTheyStand() throws Exception {
        Path file = copy("unknown-plugin");
        String text = Files.readString(file)
                .replace("\"name\": \"Sari\",", "\"name\": \"Sari\", \"role\": \"ketua\",")
                .replace("\"id\": \"p1\",", "\"id\": \"p1\", \"source\": \"wawancara\",")
                .replace("\"id\": \"own\",", "\"id\": \"own\", \"place\": \"Kecamatan Contoh\",")
                .replace("\"name\": \"Kelompok 2\",", "\"name\": \"Kelompok 2\", \"table\": 4,")
                .replace("\"usg.max\": 5", "\"usg.max\": 5, \"scale\": null")
                .replace("\"pack\":", "\"packUrl\": \"-\", \"pack\":")
                .replace("\"parents\":", "\"device\": \"laptop\", \"parents\":");
        Files.writeString(file, text);
        JsonNode after = afterAnotherEdit(file);
        assertThat(after.at("/x-exportedBy/tool").textValue()).isEqualTo("Konverter Excel");
        assertThat(after.at("/group/members/0/role").textValue()).isEqualTo("ketua");
        assertThat(after.at("/case/paragraphs/0/source").textValue()).isEqualTo("wawancara");
        assertThat(after.at("/case/place").textValue()).isEqualTo("Kecamatan Contoh");
        assertThat(after.at("/group/table").intValue()).isEqualTo(4);
        assertThat(after.at("/worksheet/settings").has("scale")).isTrue();
        assertThat(after.at("/worksheet/packUrl").textValue()).isEqualTo("-");
        assertThat(after.at("/revision/device").textValue()).isEqualTo("laptop");
    }

    @Test
    void rule5NewerFormatOpensReadOnlyAndIsNeverWritten() throws Exception {
        Path file = copy("from-the-future");
        OpenedProject opened = store.read(file);
        assertThat(opened.readOnly().orElseThrow().message(Locale.ENGLISH)).contains("version 2", "reading only");
        StoreException refused = catchThrowableOfType(
                StoreException.class, () -> store.write(opened.project().withTitle("Lain"), file, "Bagus"));
        assertThat(refused.key()).isEqualTo("write.newer");
        assertThat(file).hasSameBinaryContentAs(Projects.SAMPLES.resolve("from-the-future.lintas.json"));
    }

    @Test
    void newerFormatOpensAlsoWhereItsMembersHaveAnotherShape() throws Exception {
        Path file = copy("from-the-future");
        String text = Files.readString(file).replace("\"title\": \"Data balita,", "\"title\": 5, \"old\": \"");
        Files.writeString(file, text);
        OpenedProject opened = store.read(file);
        assertThat(opened.readOnly()).isPresent();
        assertThat(opened.project().title()).isEmpty();
        assertThat(opened.project().group().members()).hasSize(2);
    }

    @Test
    void oldFormatIsMigratedAndSaysSo() throws Exception {
        Path file = copy("old-format");
        OpenedProject opened = store.read(file);
        assertThat(opened.notices()).extracting(Notice::key).containsExactly("notice.older");
        assertThat(opened.project().caseText().paragraphs())
                .extracting(p -> p.id())
                .containsExactly("p1", "p2");
        JsonNode after = afterAnotherEdit(file);
        assertThat(after.path("formatVersion").intValue()).isEqualTo(1);
        assertThat(after.at("/case/paragraphs/1/id").textValue()).isEqualTo("p2");
    }
}
