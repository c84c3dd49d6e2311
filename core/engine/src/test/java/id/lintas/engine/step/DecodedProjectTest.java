package id.lintas.engine.step;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.ProjectChecker.Earlier;
import id.lintas.engine.plugin.PluginArchive;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.step.SectionState.Decoded;
import id.lintas.engine.step.SectionState.Newer;
import id.lintas.engine.step.SectionState.NoPlugin;
import id.lintas.engine.step.SectionState.Unreadable;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules of preservation, seen from the steps. */
class DecodedProjectTest {

    @TempDir
    private Path temp;

    private Path plugins;

    @BeforeEach
    void makeTheFolder() throws IOException {
        plugins = Files.createDirectories(temp.resolve("work/plugins"));
    }

    private Engine engine() {
        return new Engine(List.of(plugins), temp.resolve("cache"));
    }

    private static CaseProject project(Engine engine, String step, int version, String json) {
        try {
            JsonNode data = engine.steps().binder().mapper().readTree(json.replace('\'', '"'));
            var own = engine.worksheets().find("own").orElseThrow();
            return engine.starter().start(own, Texts.INDONESIAN).withSection(step, new Section(version, data));
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static List<String> findings(Engine engine, CaseProject project, String step) {
        CheckResult result = engine.check(engine.decode(project), Texts.INDONESIAN);
        return result.step(step).orElseThrow().findings().stream()
                .map(f -> f.severity() + " " + f.id())
                .toList();
    }

    @Test
    void aSectionOfTheSameVersionIsRead() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        DecodedProject decoded = engine.decode(project(engine, "memo", 1, "{'note':'x'}"));
        assertThat(decoded.section("memo")).get().isInstanceOf(Decoded.class);
    }

    @Test
    void aSectionWithoutAPluginIsNamedAndKept() {
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 1, "{'note':'x'}");
        assertThat(engine.decode(project).section("memo")).get().isInstanceOf(NoPlugin.class);
        assertThat(findings(engine, project, "memo")).containsExactly("WARNING plugin-missing");
    }

    @Test
    void aNewerSectionIsNamedAndKept() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 2, "{'note':'x'}");
        assertThat(engine.decode(project).section("memo")).get().isInstanceOf(Newer.class);
        assertThat(findings(engine, project, "memo")).containsExactly("WARNING section-newer");
    }

    @Test
    void anUnreadableSectionIsAProblemWithItsReasonAndKept() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 1, "{'note':['x']}");
        assertThat(engine.decode(project).section("memo"))
                .get()
                .isInstanceOfSatisfying(
                        Unreadable.class, u -> assertThat(u.reason()).isNotBlank());
        assertThat(findings(engine, project, "memo")).containsExactly("ERROR section-unreadable");
    }

    @Test
    void anOlderSectionIsMigratedWhenItIsReadAndWrittenWhenItIsEdited() {
        PluginArchive.of("memo")
                .members("public int version() { return 2; } public java.util.Map<String, Object> migrate(int v,"
                        + " java.util.Map<String, Object> m) { m.put(\"note\", m.get(\"old\") + \"!\"); return m; }")
                .writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 1, "{'old':'x'}");
        Decoded<?> decoded = (Decoded<?>) engine.decode(project).section("memo").orElseThrow();
        assertThat(decoded.data()).hasToString("Note[note=x!]");
        assertThat(project.steps().get("memo").version()).isEqualTo(1);
        Section written = rewritten(decoded, engine);
        assertThat(written.version()).isEqualTo(2);
        assertThat(written.data().get("note").textValue()).isEqualTo("x!");
    }

    private static <D extends Record> Section rewritten(Decoded<D> decoded, Engine engine) {
        return decoded.step()
                .write(decoded.data(), decoded.section(), engine.steps().binder());
    }

    @Test
    void anUnchangedSectionIsNotReadAgain() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 1, "{'note':'x'}");
        DecodedProject first = engine.decode(project);
        DecodedProject next = first.next(project.withTitle("Other"), engine.steps());
        assertThat(next.section("memo").orElseThrow())
                .isSameAs(first.section("memo").orElseThrow());
    }

    @Test
    void aStepIsAskedAgainOnlyIfItsDataOrWhatItSeesHasChanged() {
        PluginArchive.of("memo").writeTo(plugins);
        PluginArchive.of("note").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "memo", 1, "{'note':'x'}");
        DecodedProject first = engine.decode(project);
        CheckResult before = engine.check(first, Texts.INDONESIAN);
        DecodedProject next =
                first.next(project.withSection("memo", project.steps().get("note")), engine.steps());
        Optional<Earlier> earlier = Optional.of(new Earlier(first, before, Texts.INDONESIAN));
        CheckResult after = engine.check(next, Texts.INDONESIAN, earlier);
        assertThat(after.step("note").orElseThrow())
                .isSameAs(before.step("note").orElseThrow());
        assertThat(after.step("memo").orElseThrow().findings()).hasSize(1);
        assertThat(engine.check(next, Locale.ENGLISH, earlier).step("note").orElseThrow())
                .isNotEqualTo(before.step("note").orElseThrow());
    }

    @Test
    void findingsSpeakTheLanguageThatIsAskedFor() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        DecodedProject decoded = engine.decode(project(engine, "memo", 1, "{}"));
        assertThat(message(engine, decoded, Texts.INDONESIAN)).isEqualTo("Catatan kosong.");
        assertThat(message(engine, decoded, Locale.ENGLISH)).isEqualTo("The note is empty.");
    }

    private static String message(Engine engine, DecodedProject decoded, Locale locale) {
        return engine.check(decoded, locale)
                .step("memo")
                .orElseThrow()
                .findings()
                .get(0)
                .message();
    }

    @Test
    void aCheckThatThrowsIsNamedAndTheOtherStepsAreChecked() {
        PluginArchive.of("bad").check("throw new IllegalStateException();").writeTo(plugins);
        PluginArchive.of("good").writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project(engine, "bad", 1, "{}");
        assertThat(findings(engine, project, "bad")).isEmpty();
        assertThat(findings(engine, project, "good")).containsExactly("ERROR note-missing");
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.plugin()).isEqualTo("bad"));
    }

    @Test
    void aStepThatIsDeclaredButNotThereIsReported() {
        PluginArchive.of("memo").manifest("lintas.steps", "memo,ghost").writeTo(plugins);
        Engine engine = engine();
        assertThat(engine.steps().find("ghost")).isEmpty();
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().apply(Locale.ENGLISH))
                        .contains("ghost")
                        .contains("@Extension"));
    }

    @Test
    void aNewProjectHasAnEmptySectionForEachStepOfThePackAndOfOtherPlugins() {
        PluginArchive.of("memo").writeTo(plugins);
        Engine engine = engine();
        var bps = engine.worksheets().find("bps-survei-terintegrasi").orElseThrow();
        CaseProject project = engine.starter().start(bps, Texts.INDONESIAN);
        assertThat(project.steps().keySet())
                .containsExactly(
                        "issue-analysis", "activity-planning", "obstacle-estimation", "best-practices", "quiz", "memo");
        assertThat(project.steps().get("memo").data().get("note").textValue()).isEmpty();
        assertThat(project.caseText().paragraphs()).hasSize(4);
        assertThat(project.worksheet().settings().number("quiz.questions", 0)).isEqualTo(5);
        assertThat(engine.check(engine.decode(project), Texts.INDONESIAN).count(Severity.ERROR))
                .isEqualTo(1);
    }
}
