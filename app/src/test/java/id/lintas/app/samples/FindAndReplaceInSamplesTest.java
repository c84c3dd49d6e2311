package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Severity;
import id.lintas.engine.Engine;
import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.search.Passage;
import id.lintas.engine.search.ProjectTexts;
import id.lintas.engine.search.Replacement;
import id.lintas.engine.search.Search;
import id.lintas.engine.session.Edit;
import id.lintas.engine.session.ProjectSession;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.step.SectionState;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** With the real plugins: which strings of a project are people's words, and that replacing them breaks nothing. */
class FindAndReplaceInSamplesTest {

    private static final Path SAMPLES = Path.of("../samples/projects");
    private static final String COMPLETE = "bps-survei-terintegrasi.lintas.json";
    private static final String HALF = "bps-setengah-terisi.lintas.json";

    @TempDir
    private Path temp;

    private DecodedProject open(String sample) throws StoreException {
        Engine engine = engine();
        return engine.decode(new ProjectStore(UserFolders.portable(temp))
                .read(SAMPLES.resolve(sample))
                .project());
    }

    private Engine engine() {
        return new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
    }

    @Test
    void idsChosenWordsAndReferencesAreNotPeoplesWords() throws StoreException {
        List<Passage> passages = ProjectTexts.of(open(COMPLETE));
        assertThat(passages).extracting(Passage::text).noneMatch(t -> t.matches("[a-z]+\\d+[a-e]?"));
        assertThat(passages)
                .extracting(Passage::text)
                .noneMatch(t -> t.matches("(yes|no|high|low|mitigate|accept)|[a-z]+(-[a-z]+)+|[a-z-]+:[a-z]+\\d+"));
        assertThat(passages)
                .extracting(Passage::area)
                .contains(
                        "header",
                        "group",
                        "case-text",
                        "issue-analysis",
                        "activity-planning",
                        "obstacle-estimation",
                        "best-practices",
                        "quiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "survei", "e", "BPS", "i2", "how-type", " ", "$1"})
    void afterReplacingAnyWordsEverythingCanStillBeReadAndUndoGivesTheSameJson(String words) throws StoreException {
        for (String sample : List.of(COMPLETE, HALF)) {
            DecodedProject decoded = open(sample);
            Search search = new Search(words, false, false);
            List<Passage> found = search.find(ProjectTexts.of(decoded));
            CaseProject before = decoded.project();
            ProjectSession session = new ProjectSession(before, () -> true);
            session.apply(new Edit("ganti", "", "", p -> new Replacement(search, "$0 \\ x").apply(p, found)));
            DecodedProject after = engine().decode(session.current());
            assertThat(after.sections().values()).allMatch(s -> s instanceof SectionState.Decoded<?>);
            assertThat(after.items()).hasSameSizeAs(decoded.items());
            assertThat(after.links()).isEqualTo(decoded.links());
            session.undo();
            assertThat(session.current()).isSameAs(before);
        }
    }

    @Test
    void replacingThereAndBackGivesTheSameJson() throws StoreException {
        DecodedProject decoded = open(COMPLETE);
        Search there = new Search("survei", true, false);
        CaseProject changed =
                new Replacement(there, "qqq").apply(decoded.project(), there.find(ProjectTexts.of(decoded)));
        assertThat(changed).isNotEqualTo(decoded.project());
        Search back = new Search("qqq", true, false);
        List<Passage> found = back.find(ProjectTexts.of(engine().decode(changed)));
        assertThat(new Replacement(back, "survei").apply(changed, found)).isEqualTo(decoded.project());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "en"})
    void everyHintSaysWhyItMatters(String language) throws StoreException {
        Locale locale = Locale.forLanguageTag(language);
        for (String sample : List.of(COMPLETE, HALF)) {
            DecodedProject decoded = open(sample);
            engine().check(decoded, locale)
                    .steps()
                    .forEach(step -> step.findings().stream()
                            .filter(f -> f.severity() == Severity.HINT)
                            .forEach(f -> assertThat(decoded.context(
                                                    ((SectionState.Decoded<?>) decoded.section(step.step())
                                                                    .orElseThrow())
                                                            .step(),
                                                    locale)
                                            .findText("finding." + f.id() + ".why")
                                            .or(() -> Optional.of(ProjectChecker.why(f.id(), locale))
                                                    .filter(why -> !why.isEmpty())))
                                    .as(f.id())
                                    .isPresent()));
        }
    }
}
