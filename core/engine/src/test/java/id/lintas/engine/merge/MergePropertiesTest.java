package id.lintas.engine.merge;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectReader;
import id.lintas.engine.store.format.ProjectWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Three laptops edit at random: what always holds for what comes of putting them together. */
class MergePropertiesTest {

    private static final int RUNS = 500;
    private static final Pattern TYPED = Pattern.compile("kata\\d+");

    private final List<CaseProject> copies = new ArrayList<>();
    private CaseProject base;

    static LongStream seeds() {
        return LongStream.range(0, RUNS);
    }

    private void edit(long seed) throws Exception {
        Laptops laptops = new Laptops(seed);
        base = saved(laptops.base(), Optional.empty(), 0);
        for (int i = 1; i <= 3; i++) {
            copies.add(saved(laptops.edit(base), base.revision(), i));
        }
    }

    private static CaseProject saved(CaseProject project, Optional<Revision> before, int minute) throws Exception {
        String id = new ProjectWriter(Limits.USUAL).contentId(project);
        List<String> parents = before.map(r -> List.of(r.id())).orElse(List.of());
        Instant at = Instant.parse("2026-11-24T08:00:00Z").plusSeconds(60L * minute);
        return project.withRevision(new Revision(id, parents, "Anggota " + minute, at));
    }

    private static String bytes(CaseProject project) throws Exception {
        return new String(
                new ProjectWriter(Limits.USUAL)
                        .write(project, id -> project.revision())
                        .content()
                        .toBytes(),
                StandardCharsets.UTF_8);
    }

    private static Set<String> typed(String text) {
        Set<String> words = new TreeSet<>();
        Matcher matcher = TYPED.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingTypedIsLostAndTheOrderMakesNoDifference(long seed) throws Exception {
        edit(seed);
        CaseProject merged = ProjectMerge.merge(Optional.of(base), copies).project();
        String file = bytes(merged);
        for (CaseProject copy : copies) {
            assertThat(typed(file)).containsAll(typed(bytes(copy)));
        }
        Random order = new Random(seed);
        for (int i = 0; i < 3; i++) {
            Collections.shuffle(copies, order);
            assertThat(bytes(ProjectMerge.merge(Optional.of(base), copies).project()))
                    .isEqualTo(file);
        }
        CaseProject read = new ProjectReader(Limits.USUAL)
                .read(file.getBytes(StandardCharsets.UTF_8))
                .project();
        assertThat(bytes(read)).isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingTypedIsLostWithoutAnAncestor(long seed) throws Exception {
        edit(seed);
        String file = bytes(ProjectMerge.merge(Optional.empty(), copies).project());
        for (CaseProject copy : copies) {
            assertThat(typed(file)).containsAll(typed(bytes(copy)));
        }
        Collections.reverse(copies);
        assertThat(bytes(ProjectMerge.merge(Optional.empty(), copies).project()))
                .isEqualTo(file);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneAfterAnotherLosesNothingEither(long seed) throws Exception {
        edit(seed);
        CaseProject merged =
                ProjectMerge.merge(Optional.of(base), copies.subList(0, 2)).project();
        merged = ProjectMerge.merge(Optional.of(base), List.of(merged, copies.get(2)))
                .project();
        String file = bytes(merged);
        for (CaseProject copy : copies) {
            assertThat(typed(file)).containsAll(typed(bytes(copy)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCopyJoinedWithItsAncestorIsThatCopy(long seed) throws Exception {
        edit(seed);
        CaseProject copy = copies.get(0);
        assertThat(bytes(ProjectMerge.merge(Optional.of(base), List.of(base, copy))
                        .project()))
                .isEqualTo(bytes(copy));
    }
}
