package id.lintas.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.Part;
import id.lintas.api.WorksheetStep;
import id.lintas.api.ui.StepEditor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/**
 * What every step has to keep. Extend it, name your step and some data that is filled in, and run it with your tests.
 *
 * @param <D> the step's data
 */
public abstract class StepContractTest<D extends Record> {

    protected abstract WorksheetStep<D> step();

    protected abstract StepEditor.Factory<D> editorFactory();

    /** Data as people leave it: half done, and complete. At least one. */
    protected abstract List<D> samples();

    /** The step with a project around it; override it to add the items that your samples refer to. */
    protected StepFixture<D> fixture() {
        return StepFixture.of(step());
    }

    private List<D> all() {
        List<D> all = new ArrayList<>(samples());
        all.add(0, step().empty());
        return all;
    }

    @Test
    void theIdIsLowerCaseAndTheVersionAtLeastOne() {
        assertThat(step().id()).matches("[a-z][a-z0-9]*(-[a-z0-9]+)*");
        assertThat(step().version()).isPositive();
    }

    @Test
    void theEditorIsForThisStep() {
        assertThat(editorFactory().stepId()).isEqualTo(step().id());
    }

    @Test
    void theManifestDeclaresTheStepInEachLanguageWithItsParts() {
        Properties manifest = PluginFiles.manifest(step().getClass());
        String key = "lintas.step." + step().id();
        assertThat(List.of(manifest.getProperty("lintas.steps", "").split("\\s*,\\s*")))
                .contains(step().id());
        List<String> declared = List.of(manifest.getProperty(key + ".parts", "").split("\\s*,\\s*"));
        for (String language : List.of("id", "en")) {
            assertThat(manifest.getProperty(key + ".title." + language)).as(key).isNotBlank();
            List<Part> parts = fixture().language(language).parts(step().empty());
            assertThat(parts).extracting(Part::id).containsExactlyElementsOf(declared);
            for (Part part : parts) {
                assertThat(manifest.getProperty(key + ".part." + part.id() + "." + language))
                        .isEqualTo(part.title());
            }
        }
    }

    @Test
    void dataSurvivesTheFile() {
        for (D data : all()) {
            assertThat(fixture().roundTrip(data)).isEqualTo(data);
        }
    }

    @Test
    void anEmptyObjectInTheFileIsReadAsEmptyData() {
        assertThat(fixture().read("{}")).isEqualTo(step().empty());
    }

    @Test
    void itemsHaveIdsOfTheirOwnAndBelongToThisStep() {
        for (D data : all()) {
            List<Item> items = step().items(data);
            assertThat(items).allSatisfy(i -> assertThat(i.ref().step()).isEqualTo(step().id()));
            assertThat(items).extracting(Item::ref).doesNotHaveDuplicates();
        }
    }

    @Test
    void linksStartFromThisStep() {
        for (D data : all()) {
            assertThat(step().links(data))
                    .allSatisfy(l -> assertThat(l.from().step()).isEqualTo(step().id()));
        }
    }

    @Test
    void everyFindingIsASentenceInEachLanguage() {
        for (String language : List.of("id", "en")) {
            for (D data : all()) {
                for (Finding<D> finding : fixture().language(language).findings(data)) {
                    assertThat(finding.id()).matches("[a-z0-9]+(-[a-z0-9]+)*");
                    assertThat(finding.message()).as(finding.id()).isNotBlank().doesNotContain("‹", "{0}");
                    assertThat(finding.next()).as(finding.id()).doesNotContain("‹", "{0}");
                }
            }
        }
    }

    @Test
    void everyFixChangesTheData() {
        for (D data : all()) {
            for (Finding<D> finding : fixture().findings(data)) {
                Optional<Finding.Fix<D>> fix = finding.repair();
                fix.ifPresent(
                        f -> assertThat(f.change().apply(data)).as(finding.id()).isNotEqualTo(data));
            }
        }
    }

    @Test
    void theReportIsWrittenInEachLanguage() {
        for (String language : List.of("id", "en")) {
            for (D data : all()) {
                assertThat(fixture().language(language).report(data))
                        .isNotBlank()
                        .doesNotContain("‹", "{0}");
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        Properties indonesian = PluginFiles.texts(step().getClass(), "id");
        Properties english = PluginFiles.texts(step().getClass(), "en");
        assertThat(new HashSet<>(indonesian.keySet())).isEqualTo(new HashSet<>(english.keySet()));
        assertThat(indonesian.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
        assertThat(english.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void theEditorShowsAllDataAndReachesThePlaceOfEveryFinding() {
        for (D data : all()) {
            EditorFixture<D> editor = EditorFixture.open(fixture(), editorFactory(), data);
            assertThat(editor.edits()).as("showing data is no edit").isEmpty();
            for (Finding<D> finding : fixture().findings(data)) {
                assertThat(editor.reveal(finding.place()))
                        .as("%s at %s", finding.id(), finding.place())
                        .isTrue();
            }
            assertThat(editor.edits()).as("going to a place is no edit").isEmpty();
        }
    }

    @Test
    void theNextDeedBeginsAListWithOneEditOrNone() {
        for (D data : all()) {
            for (Finding<D> finding : fixture().findings(data)) {
                EditorFixture<D> editor = EditorFixture.open(fixture(), editorFactory(), data);
                boolean begun = editor.begin(finding.place());
                assertThat(editor.edits())
                        .as("%s at %s", finding.id(), finding.place())
                        .hasSize(begun ? 1 : 0);
                EditorFixture<D> read = EditorFixture.openReadOnly(fixture(), editorFactory(), data);
                assertThat(read.begin(finding.place()))
                        .as("where nothing may be changed")
                        .isFalse();
            }
        }
    }

    @Test
    void everyControlOfTheEditorHasAnAccessibleName() {
        for (String language : List.of("id", "en")) {
            for (D data : all()) {
                EditorFixture<D> editor = EditorFixture.open(fixture().language(language), editorFactory(), data);
                assertThat(AccessibleNames.missing(editor)).isEmpty();
            }
        }
    }

    @Test
    void everyTextOfTheEditorIsThereInEachLanguage() {
        for (String language : List.of("id", "en")) {
            for (D data : all()) {
                EditorFixture<D> editor = EditorFixture.open(fixture().language(language), editorFactory(), data);
                assertThat(MissingTexts.shown(editor)).isEmpty();
            }
        }
    }

    @Test
    void aReadOnlyEditorChangesNothing() {
        for (D data : all()) {
            EditorFixture<D> editor = EditorFixture.openReadOnly(fixture(), editorFactory(), data);
            assertThat(ReadOnlyControls.open(editor)).isEmpty();
        }
    }

    @Test
    void noTextIsRenderedAsHtml() {
        for (D data : all()) {
            EditorFixture<D> editor = EditorFixture.open(fixture(), editorFactory(), data);
            assertThat(HtmlRendering.possible(editor)).isEmpty();
        }
    }
}
