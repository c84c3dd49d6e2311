package id.lintas.engine.store.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.session.Edit;
import id.lintas.engine.session.ProjectSession;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.SavedProject;
import id.lintas.engine.store.UserFolders;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ContributionsTest {

    private static final String QUIZ = "{'questions':[{'id':'q1','stem':'%s'}]}";

    @TempDir
    Path folder;

    private ProjectStore store;
    private Path file;
    private CaseProject first;

    @BeforeEach
    void saveOnce() throws Exception {
        store = new ProjectStore(UserFolders.portable(folder.resolve("laptop")));
        file = folder.resolve("kasus.lintas.json");
        first = store.write(Projects.small(), Optional.empty(), file, "Sari").project();
    }

    private static CaseProject with(CaseProject project, String step, String data) {
        return project.withSection(step, new Section(1, Projects.json(data)));
    }

    private static CaseProject issue(CaseProject project, String id, String statement) {
        return with(project, "issue-analysis", "{'issues':[{'id':'" + id + "','statement':'" + statement + "'}]}");
    }

    private CaseProject save(CaseProject project, CaseProject before, String file, String name) throws Exception {
        return store.write(project, Optional.of(before), folder.resolve(file), name)
                .project();
    }

    @Test
    void theFirstSaveCountsWhatIsThere() {
        assertThat(Shares.of(first))
                .singleElement()
                .satisfies(s -> assertThat(s.name()).isEqualTo("Sari"))
                .satisfies(s -> assertThat(s.items()).isEqualTo(Map.of("issue-analysis", 1)));
    }

    @Test
    void itIsInTheFileAndComesBack() throws Exception {
        CaseProject second = save(with(first, "quiz", QUIZ.formatted("Apa?")), first, "kasus.lintas.json", "Bagus");
        OpenedProject read = store.read(file);
        assertThat(Contributions.of(read.project())).isEqualTo(Contributions.of(second));
        assertThat(Shares.of(read.project())).extracting(Shares.Share::name).containsExactlyInAnyOrder("Sari", "Bagus");
    }

    @Test
    void anItemThatIsChangedTwiceCountsOnceForTheName() throws Exception {
        CaseProject second = save(issue(first, "i1", "Dua kali"), first, "kasus.lintas.json", " sari ");
        assertThat(Shares.of(second))
                .singleElement()
                .satisfies(s -> assertThat(s.total()).isEqualTo(1));
    }

    @Test
    void whatIsRemovedOrLeftAsItIsCountsForNobody() throws Exception {
        CaseProject second = save(with(first, "issue-analysis", "{'issues':[]}"), first, "kasus.lintas.json", "Bagus");
        assertThat(Contributions.of(second)).isEqualTo(Contributions.of(first));
        CaseProject same = save(second, second, "kasus.lintas.json", "Tono");
        assertThat(same.revision()).isEqualTo(second.revision());
    }

    @Test
    void whatCameWithACopyCountsForWhoSavedItThere() throws Exception {
        CaseProject hers = save(issue(first, "i1", "Kata Sari"), first, "sari.lintas.json", "Sari");
        CaseProject his = save(with(first, "quiz", QUIZ.formatted("Apa?")), first, "bagus.lintas.json", "Bagus");
        ProjectSession session = new ProjectSession(hers, () -> true);
        CaseProject merged = ProjectMerge.merge(Optional.of(first), List.of(session.forSaving(), his))
                .project();
        session.apply(new Edit("merge", "", "", p -> merged));
        session.apply(new Edit("title", "", "", p -> p.withTitle("Judul baru")));
        SavedProject saved = store.write(session.forSaving(), Optional.of(hers), file, "Sari");
        assertThat(Shares.of(saved.project()))
                .extracting(s -> s.name() + " " + s.items())
                .containsExactlyInAnyOrder("Sari {issue-analysis=1}", "Bagus {quiz=1}");
    }

    @Test
    void afterPuttingTogetherTheOtherCopyIsAnAncestor() throws Exception {
        CaseProject hers = save(issue(first, "i1", "Kata Sari"), first, "sari.lintas.json", "Sari");
        CaseProject his = save(issue(first, "i1", "Kata Bagus"), first, "bagus.lintas.json", "Bagus");
        ProjectSession session = new ProjectSession(hers, () -> true);
        CaseProject merged = ProjectMerge.merge(Optional.of(first), List.of(session.forSaving(), his))
                .project();
        session.apply(new Edit("merge", "", "", p -> issue(merged, "i1", "Kata keduanya")));
        CaseProject saved = store.write(session.forSaving(), Optional.of(hers), file, "Sari")
                .project();
        assertThat(saved.revision().orElseThrow().parents())
                .contains(
                        hers.revision().orElseThrow().id(),
                        his.revision().orElseThrow().id());
        session.markSaved(session.current(), saved.revision());
        assertThat(session.forSaving().revision()).isEqualTo(saved.revision());
        session.undo();
        assertThat(session.forSaving().revision()).isEqualTo(saved.revision());
    }
}
