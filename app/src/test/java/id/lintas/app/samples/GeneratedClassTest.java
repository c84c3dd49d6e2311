package id.lintas.app.samples;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.Engine;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearCopies;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.review.similar.SuppliedTexts;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import id.lintas.testkit.review.GeneratedClass;
import id.lintas.testkit.review.Planted;
import id.lintas.testkit.review.Planted.Copy;
import id.lintas.testkit.review.Planted.Gap;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** A class of 120 with planted gaps, copies and damage, read with the real archives of the plugins. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class GeneratedClassTest {

    private static final Path SAMPLE = Path.of("../samples/projects/bps-survei-terintegrasi.lintas.json");
    private static final int SIZE = 120;
    private static final int DAMAGED = 20;
    private static final long SEED = 33;

    private Engine engine;
    private Planted planted;
    private List<ReviewRow> rows;

    @BeforeAll
    void read(@TempDir Path temp) throws Exception {
        engine = new Engine(List.of(Path.of("target/lintas/plugins")), temp.resolve("cache"));
        Path folder = temp.resolve("kelas");
        planted = GeneratedClass.write(folder, SAMPLE, SIZE, DAMAGED, SEED);
        rows = new FolderReview(engine, new ProjectStore(UserFolders.portable(temp))).reviewAll(folder, Progress.NONE);
    }

    @Test
    void exactlyThePlantedGapsAndDamageAreListed() {
        assertThat(rows).hasSize(SIZE);
        assertThat(rows.stream().filter(r -> r.reviewed().isEmpty()))
                .allSatisfy(r -> assertThat(r.remark().apply(Texts.INDONESIAN)).isNotBlank())
                .extracting(r -> r.submission().name())
                .containsExactlyInAnyOrderElementsOf(planted.damaged());
        assertThat(planted.gaps()).hasSizeGreaterThan(5);
        assertThat(rows.stream()
                        .flatMap(r -> r.reviewed().stream()
                                .flatMap(p -> p.steps().stream())
                                .filter(s -> s.share() < 1 || s.errors() + s.warnings() > 0)
                                .map(s -> new Gap(r.submission().name(), s.step()))))
                .containsExactlyInAnyOrderElementsOf(planted.gaps());
    }

    @Test
    void copiesAreFoundHoweverTheyAreHiddenAndHardlyAnythingElse() {
        List<Source> sources = rows.stream()
                .flatMap(r -> r.reviewed().stream().map(p -> new Source(r.submission(), p, false)))
                .toList();
        List<NearPair> pairs = new NearCopies(SuppliedTexts.of(engine)).find(sources, Progress.NONE);
        Map<Set<String>, Copy> truth =
                planted.copies().stream().collect(Collectors.toMap(c -> Set.of(c.file(), c.of()), c -> c));
        Map<Planted.Kind, Integer> missed = new EnumMap<>(Planted.Kind.class);
        planted.copies().forEach(c -> missed.merge(c.kind(), 1, Integer::sum));
        long right = 0;
        for (NearPair pair : pairs) {
            Copy copy = truth.get(Set.of(
                    pair.one().submission().name(), pair.other().submission().name()));
            if (copy != null) {
                right++;
                missed.merge(copy.kind(), -1, Integer::sum);
            }
        }
        assertThat((double) right / pairs.size()).as("precision").isGreaterThanOrEqualTo(0.9);
        assertThat(missed.get(Planted.Kind.VERBATIM)).isZero();
        assertThat(missed.get(Planted.Kind.REORDERED)).isZero();
        assertThat(missed.get(Planted.Kind.REWORDED)).as("a third at most").isLessThanOrEqualTo(1);
    }
}
