package id.lintas.engine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.api.Settings;
import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.step.Wording;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a pack says reaches the projects that are made with it, and stays in them. */
class PackInUseTest {

    @TempDir
    private Path temp;

    private WorksheetPack pack(ObjectNode tree) {
        PackReading reading = new PackReader().read(tree);
        assertThat(reading.problems()).isEmpty();
        return reading.pack().orElseThrow();
    }

    private CaseProject start(WorksheetPack pack, Locale locale) {
        Engine engine = new Engine(List.of(), temp.resolve("cache"));
        return engine.starter().start(pack, pack.cases().get(0), locale);
    }

    @Test
    void countsScalesAndMinutesBecomeTheSettingsThatTasksRead() {
        ObjectNode tree = Packs.small();
        tree.putObject("counts").put("issues", 2).put("questions", 7);
        tree.putObject("scales").put("apkl", "score").put("usg", 10);
        tree.putObject("settings").put("hello.times", 3);
        Settings settings = start(pack(tree), Texts.INDONESIAN).worksheet().settings();
        assertThat(settings.number("issues.min", 0)).isEqualTo(2);
        assertThat(settings.number("quiz.questions", 0)).isEqualTo(7);
        assertThat(settings.text("apkl.mode", "")).isEqualTo("score");
        assertThat(settings.number("usg.max", 0)).isEqualTo(10);
        assertThat(settings.number("minutes.quiz", 0)).isEqualTo(10);
        assertThat(settings.number("hello.times", 0)).isEqualTo(3);
    }

    @Test
    void onlyTheTasksOfThePackAreInTheProjectInItsOrder() {
        ObjectNode tree = Packs.small();
        tree.withArray("/tasks").insertObject(0).put("step", "obstacle-estimation");
        assertThat(start(pack(tree), Texts.INDONESIAN).steps()).containsOnlyKeys("obstacle-estimation", "quiz");
        assertThat(start(pack(tree), Texts.INDONESIAN)
                        .steps()
                        .keySet()
                        .iterator()
                        .next())
                .isEqualTo("obstacle-estimation");
    }

    @Test
    void aPackOfOneLanguageStartsAProjectInThatLanguage() {
        CaseProject project = start(pack(Packs.small()), Locale.ENGLISH);
        assertThat(project.language()).isEqualTo("id");
        assertThat(project.title()).isEqualTo("Kasus sendiri");
        assertThat(project.caseText().paragraphs()).hasSize(1);
    }

    @Test
    void wordingIsFoundInTheLanguageOrInTheOneThereIs() {
        ObjectNode tree = Packs.small();
        ObjectNode task = (ObjectNode) tree.at("/tasks/0");
        task.putObject("title").put("id", "Tanya jawab");
        task.putObject("texts").putObject("field.stem").put("id", "Pertanyaan");
        task.put("examples", false);
        task.putArray("guidance").addObject().putObject("title").put("id", "Tulis soal");
        Wording wording =
                new Wording(start(pack(tree), Locale.ENGLISH).worksheet().settings(), "quiz");
        assertThat(wording.find("title", Locale.ENGLISH)).contains("Tanya jawab");
        assertThat(wording.find("field.stem", Texts.INDONESIAN)).contains("Pertanyaan");
        assertThat(wording.find("guide.step", Texts.INDONESIAN)).contains("Tulis soal");
        assertThat(wording.knows("guide.step.tip1")).isTrue();
        assertThat(wording.find("guide.step.tip1", Texts.INDONESIAN)).isEmpty();
        assertThat(wording.knows("guide.stem.example")).isTrue();
        assertThat(wording.knows("guide.stem")).isFalse();
    }

    @Test
    void theProjectFileStandsAloneWithEverything() throws Exception {
        CaseProject project = start(
                new PackReader()
                        .read(Files.readAllBytes(Packs.SAMPLES.resolve("school-disaster-drill.lintas-pack.json")))
                        .pack()
                        .orElseThrow(),
                Texts.INDONESIAN);
        ProjectStore store = new ProjectStore(UserFolders.portable(temp));
        Path file = temp.resolve("a.lintas.json");
        store.write(project, file, "");
        CaseProject read = store.read(file).project();
        assertThat(read.worksheet().settings()).isEqualTo(project.worksheet().settings());
        assertThat(read.worksheet().settings().values()).containsKeys("rubric", "wording", "data.practices");
        assertThat(read.worksheet().settings().numbers("risk.bands", List.of())).containsExactly(4, 8, 12, 16, 25);
    }

    @Test
    void oddWordingInAProjectFileCountsAsAbsent() {
        for (Object odd : List.of("text", List.of(), Map.of("quiz", "x"), Map.of("quiz", Map.of("title", 3)))) {
            Wording wording = new Wording(new Settings(Map.of("wording", odd)), "quiz");
            assertThat(wording.knows("title")).isFalse();
            assertThat(wording.find("title", Texts.INDONESIAN)).isEmpty();
        }
    }

    @Test
    void anInstalledPackIsFoundAgainAndCanBeRemoved() throws Exception {
        PackShelf shelf = new PackShelf(UserFolders.portable(temp));
        WorksheetPack pack = pack(Packs.small());
        assertThat(shelf.installed()).isEmpty();
        shelf.install(pack);
        Files.writeString(temp.resolve("data/packs/broken.lintas-pack.json"), "{");
        assertThat(shelf.installed()).extracting(WorksheetPack::id).containsExactly("small");
        assertThat(shelf.installed().get(0).tree()).isEqualTo(pack.tree());
        shelf.remove(pack);
        assertThat(shelf.installed()).isEmpty();
    }
}
