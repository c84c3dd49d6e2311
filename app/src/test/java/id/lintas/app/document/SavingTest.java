package id.lintas.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.OpenedProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SavingTest {

    @TempDir
    Path temp;

    private Bench bench;
    private Saving saving;
    private final List<String> events = new ArrayList<>();

    @BeforeEach
    void setUp() {
        bench = new Bench(temp);
        saving = new Saving(
                bench.store,
                bench.tasks,
                bench.dialogs,
                bench.texts(),
                d -> events.add("compare"),
                d -> events.add("reload"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Path file() {
        return temp.resolve("kasus.lintas.json");
    }

    private void save(OpenDocument document) throws InterruptedException {
        saving.save(document, () -> events.add("done"));
        bench.settle();
    }

    /** A document from a file, edited. */
    private OpenDocument edited() throws Exception {
        bench.store.write(bench.project().withTitle("Satu"), file(), "");
        OpenedProject opened = bench.store.read(file());
        OpenDocument document = bench.open(opened.project(), ProjectFile.of(opened));
        document.apply(Bench.titled("Dua"));
        return document;
    }

    private String titleInFile() throws Exception {
        return bench.store.read(file()).project().title();
    }

    @Test
    void aNewProjectAsksForAFileAndIsCleanThere() throws Exception {
        OpenDocument document = bench.open();
        document.apply(Bench.titled("Satu"));
        bench.dialogs.chosen = Optional.of(file());
        save(document);
        assertThat(events).containsExactly("done");
        assertThat(document.session().dirty()).isFalse();
        assertThat(document.file().path()).contains(file());
        assertThat(titleInFile()).isEqualTo("Satu");
    }

    @Test
    void whoNamesNoFileHasSavedNothing() throws Exception {
        OpenDocument document = bench.open();
        document.apply(Bench.titled("Satu"));
        save(document);
        assertThat(events).isEmpty();
        assertThat(document.session().dirty()).isTrue();
    }

    @Test
    void aFileThatNobodyTouchedIsWrittenWithoutAQuestion() throws Exception {
        OpenDocument document = edited();
        save(document);
        assertThat(events).containsExactly("done");
        assertThat(bench.dialogs.asked).isEmpty();
        assertThat(titleInFile()).isEqualTo("Dua");
    }

    @Test
    void theFileTellsWhenItWasSavedLast() throws Exception {
        OpenDocument document = edited();
        Optional<Revision> opened = document.file().revision();
        save(document);
        assertThat(document.file().revision())
                .isNotEqualTo(opened)
                .isEqualTo(bench.store.read(file()).project().revision());
    }

    @Test
    void aFileThatWasChangedInTheMeantimeIsAskedAboutAndNotReplaced() throws Exception {
        OpenDocument document = edited();
        bench.store.write(bench.project().withTitle("Dari laptop lain"), file(), "");
        save(document);
        assertThat(bench.dialogs.asked).hasSize(1);
        assertThat(events).isEmpty();
        assertThat(document.session().dirty()).isTrue();
        assertThat(titleInFile()).isEqualTo("Dari laptop lain");
    }

    @Test
    void aChangedFileCanBeComparedReloadedOrLeftForACopy() throws Exception {
        OpenDocument document = edited();
        bench.store.write(bench.project().withTitle("Lain"), file(), "");
        bench.dialogs.answer = Optional.of(1);
        save(document);
        bench.dialogs.answer = Optional.of(2);
        save(document);
        Path copy = temp.resolve("salinan.lintas.json");
        bench.dialogs.answer = Optional.of(0);
        bench.dialogs.chosen = Optional.of(copy);
        save(document);
        assertThat(events).containsExactly("compare", "reload", "done");
        assertThat(titleInFile()).isEqualTo("Lain");
        assertThat(document.file().path()).contains(copy);
    }

    @Test
    void aFileThatWasDeletedIsWrittenAgain() throws Exception {
        OpenDocument document = edited();
        Files.delete(file());
        save(document);
        assertThat(titleInFile()).isEqualTo("Dua");
        assertThat(bench.dialogs.asked).isEmpty();
    }

    @Test
    void aFailedSaveIsSaidAndLeavesTheWorkUnsaved() throws Exception {
        OpenDocument document = bench.open();
        document.apply(Bench.titled("Satu"));
        bench.dialogs.chosen = Optional.of(temp.resolve("tidak-ada/kasus.lintas.json"));
        save(document);
        assertThat(bench.dialogs.told).singleElement().asString().isNotBlank().doesNotContain("‹", "Exception");
        assertThat(events).isEmpty();
        assertThat(document.session().dirty()).isTrue();
        assertThat(document.file().path()).isEmpty();
    }

    @Test
    void whatIsEditedWhileItIsSavedStaysUnsaved() throws Exception {
        OpenDocument document = edited();
        saving.save(document, () -> events.add("done"));
        bench.deliverOne();
        document.apply(Bench.titled("Tiga"));
        bench.settle();
        assertThat(titleInFile()).isEqualTo("Dua");
        assertThat(document.session().dirty()).isTrue();
        save(document);
        assertThat(titleInFile()).isEqualTo("Tiga");
        assertThat(bench.dialogs.asked).isEmpty();
    }

    @Test
    void anUneditedProjectIsCopiedByteForByte() throws Exception {
        bench.store.write(bench.project(), file(), "");
        Files.writeString(file(), Files.readString(file()) + "\n\n");
        OpenedProject opened = bench.store.read(file());
        OpenDocument document = bench.open(opened.project(), ProjectFile.of(opened));
        Path copy = temp.resolve("salinan.lintas.json");
        bench.dialogs.chosen = Optional.of(copy);
        saving.saveAs(document, () -> events.add("done"));
        bench.settle();
        assertThat(copy).hasSameBinaryContentAs(file());
    }

    @Test
    void aReadOnlyProjectIsNeverWrittenOverItsFile() throws Exception {
        OpenDocument document = newer();
        String before = Files.readString(file());
        document.apply(Bench.titled("Lain"));
        save(document);
        assertThat(bench.dialogs.suggested).hasSize(1);
        assertThat(file()).hasContent(before);
        assertThat(document.project().title()).isNotEqualTo("Lain");
    }

    private OpenDocument newer() throws Exception {
        bench.store.write(bench.project(), file(), "");
        String text = Files.readString(file());
        Files.writeString(file(), text.replaceFirst("\"formatVersion\"\\s*:\\s*\\d+", "\"formatVersion\": 999"));
        OpenedProject opened = bench.store.read(file());
        assertThat(opened.readOnly()).isPresent();
        return bench.open(opened.project(), ProjectFile.of(opened));
    }

    @Test
    void closingAsksOnlyAboutUnsavedWork() throws Exception {
        saving.beforeClosing(bench.open(), () -> events.add("closed"));
        assertThat(events).containsExactly("closed");
        assertThat(bench.dialogs.asked).isEmpty();
        saving.beforeClosing(edited(), () -> events.add("closed twice"));
        assertThat(bench.dialogs.asked).hasSize(1);
        assertThat(events).containsExactly("closed");
    }

    @Test
    void closingCanSaveFirstOrLeaveTheWork() throws Exception {
        OpenDocument document = edited();
        bench.dialogs.answer = Optional.of(1);
        saving.beforeClosing(document, () -> events.add("left"));
        assertThat(titleInFile()).isEqualTo("Satu");
        bench.dialogs.answer = Optional.of(0);
        saving.beforeClosing(document, () -> events.add("saved"));
        bench.settle();
        assertThat(titleInFile()).isEqualTo("Dua");
        bench.dialogs.answer = Optional.of(2);
        document.apply(Bench.titled("Tiga"));
        saving.beforeClosing(document, () -> events.add("never"));
        assertThat(events).containsExactly("left", "saved");
    }

    @Test
    void closingStaysOpenWhenTheSaveFails() throws Exception {
        OpenDocument document = bench.open();
        document.apply(Bench.titled("Satu"));
        bench.dialogs.answer = Optional.of(0);
        bench.dialogs.chosen = Optional.of(temp.resolve("tidak-ada/kasus.lintas.json"));
        saving.beforeClosing(document, () -> events.add("closed"));
        bench.settle();
        assertThat(events).isEmpty();
    }

    private String suggestion(String title, String group) throws IOException {
        CaseProject project =
                bench.project().withTitle(title).withGroup(new GroupInfo(group, "", "", "", List.of(), Map.of()));
        saving.saveAs(bench.open(project, ProjectFile.none()), () -> {});
        return bench.dialogs.suggested.get(bench.dialogs.suggested.size() - 1);
    }

    @Test
    void theSuggestedNameIsMadeOfTitleAndGroup() throws IOException {
        assertThat(suggestion("Survei Terintegrasi", "Kelompok 3"))
                .isEqualTo("survei-terintegrasi-kelompok-3.lintas.json");
        assertThat(suggestion("  Étude: \"BPS\"?", "")).isEqualTo("etude-bps.lintas.json");
        assertThat(suggestion("???", "")).isEqualTo("lintas.lintas.json");
    }

    @Test
    void aGroupInBracketsLeavesNoDoubleDashes() throws IOException {
        assertThat(suggestion("Kasus", "(Kelompok 3)")).isEqualTo("kasus-kelompok-3.lintas.json");
        assertThat(suggestion("Kasus", "!?")).isEqualTo("kasus.lintas.json");
    }
}
