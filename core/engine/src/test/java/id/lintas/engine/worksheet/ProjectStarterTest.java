package id.lintas.engine.worksheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.CaseText.Paragraph;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginArchive;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectStarterTest {

    @TempDir
    private Path temp;

    private Path plugins;

    @BeforeEach
    void makeTheFolder() throws IOException {
        plugins = Files.createDirectories(temp.resolve("work/plugins"));
    }

    private CaseProject start(String caseId, Locale locale) {
        Engine engine = new Engine(List.of(plugins), temp.resolve("cache"));
        return engine.starter().start(engine.worksheets().find(caseId).orElseThrow(), locale);
    }

    @Test
    void aProjectSpeaksTheLanguageInWhichItWasStarted() {
        CaseProject english = start("bps-survei-terintegrasi", Locale.ENGLISH);
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.title()).isEqualTo("Integrated surveys");
        assertThat(english.caseText().paragraphs()).extracting(Paragraph::id).containsExactly("p1", "p2", "p3", "p4");
        assertThat(english.caseText().paragraphs().get(0).text()).startsWith("Statistics Indonesia");
        assertThat(start("bps-survei-terintegrasi", Texts.INDONESIAN).title()).isEqualTo("Survei terintegrasi");
    }

    @Test
    void aCaseOfTheGroupsOwnHasNoText() {
        assertThat(start("own", Texts.INDONESIAN).caseText().paragraphs()).isEmpty();
    }

    @Test
    void aNewProjectHasNoGroupNoRevisionAndAnIdOfItsOwn() {
        CaseProject first = start("own", Texts.INDONESIAN);
        assertThat(first.group()).isEqualTo(GroupInfo.EMPTY);
        assertThat(first.revision()).isEmpty();
        assertThat(first.id()).isNotEqualTo(start("own", Texts.INDONESIAN).id());
    }

    @Test
    void aSectionHasTheVersionOfItsStepAndOneWithoutAPluginIsEmpty() {
        PluginArchive.of("quiz").members("public int version() { return 3; }").writeTo(plugins);
        CaseProject project = start("own", Texts.INDONESIAN);
        assertThat(project.steps().get("quiz").version()).isEqualTo(3);
        assertThat(project.steps().get("quiz").data().get("note").textValue()).isEmpty();
        assertThat(project.steps().get("issue-analysis").data()).isEmpty();
    }

    @Test
    void aStepThatFailsToGiveEmptyDataStopsNoProject() {
        PluginArchive.of("memo")
                .source(
                        "p.Note",
                        "package p; public record Note(String note) { public Note { note.length(); "
                                + "if (note.isEmpty()) throw new IllegalStateException(); } }")
                .writeTo(plugins);
        CaseProject project = start("own", Texts.INDONESIAN);
        assertThat(project.steps().get("memo").data()).isEmpty();
    }
}
