package id.lintas.app.outline;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.engine.Engine;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** With the real plugins and the complete sample. */
class OutlineTest {

    @TempDir
    private Path temp;

    private Engine engine;
    private DecodedProject decoded;

    @BeforeEach
    void openTheSample() throws StoreException {
        engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        Path sample = Path.of("../samples/projects/bps-survei-terintegrasi.lintas.json");
        decoded = engine.decode(
                new ProjectStore(UserFolders.portable(temp)).read(sample).project());
    }

    @Test
    void causesStandBelowTheirIssueAndEveryItemStandsSomewhereOnce() {
        Outline outline = Outline.of(decoded);
        Outline.Node issue = outline.tasks().get(0).nodes().stream()
                .filter(n -> n.item().ref().id().equals("i2"))
                .findFirst()
                .orElseThrow();
        assertThat(issue.below()).extracting(n -> n.item().ref().id()).contains("f1", "f7");
        assertThat(outline.tasks().stream().mapToInt(t -> count(t.nodes())).sum())
                .isEqualTo(decoded.items().size());
    }

    private static int count(List<Outline.Node> nodes) {
        return nodes.stream().mapToInt(n -> 1 + count(n.below())).sum();
    }

    @Test
    void anItemKnowsWhatItRefersToAndWhatRefersToIt() {
        ItemFacts facts = ItemFacts.of(
                        decoded,
                        Optional.of(engine.check(decoded, Locale.forLanguageTag("id"))),
                        new ItemRef("activity-planning", "k8"))
                .orElseThrow();
        assertThat(facts.refersTo()).extracting(i -> i.ref().id()).contains("f7");
        assertThat(facts.referredBy()).isNotEmpty();
        assertThat(ItemFacts.of(decoded, Optional.empty(), new ItemRef("quiz", "q99")))
                .isEmpty();
    }
}
