package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.compare.ProjectComparison;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of a file between Sari's laptop and Bagus's, on a shared folder and on a stick. */
class TwoLaptopsTest {

    @TempDir
    Path folder;

    private ProjectStore sari;
    private ProjectStore bagus;
    private Path shared;

    @BeforeEach
    void laptops() throws Exception {
        sari = new ProjectStore(UserFolders.portable(folder.resolve("laptop-sari")));
        bagus = new ProjectStore(UserFolders.portable(folder.resolve("laptop-bagus")));
        shared = folder.resolve("kasus.lintas.json");
        sari.write(Projects.small(), shared, "Sari");
    }

    private static String id(CaseProject project) {
        return project.revision().map(Revision::id).orElseThrow();
    }

    @Test
    void sariSeesThatBagusSavedAndKeepsHersAsACopy() throws Exception {
        OpenedProject hers = sari.read(shared);
        bagus.write(bagus.read(shared).project().withTitle("Judul Bagus"), shared, "Bagus");
        CaseProject edited = hers.project().withTitle("Judul Sari");
        assertThat(FileWatch.check(hers.stored())).isEqualTo(FileWatch.State.CHANGED);
        assertThat(ProjectComparison.of(edited, sari.read(shared).project()))
                .extracting(d -> d.before() + " > " + d.after())
                .containsExactly("Judul Sari > Judul Bagus");
        Path copy = CopyNames.beside(shared, "salinan Sari");
        sari.write(edited, copy, "Sari");
        assertThat(sari.read(shared).project().title()).isEqualTo("Judul Bagus");
        assertThat(sari.read(copy).project().title()).isEqualTo("Judul Sari");
    }

    @Test
    void bothKeepTheCommonAncestorOfCopiesThatWentApart() throws Exception {
        Path stick = folder.resolve("stik.lintas.json");
        Files.copy(shared, stick, StandardCopyOption.REPLACE_EXISTING);
        CaseProject ancestor = sari.read(shared).project();
        CaseProject hers =
                sari.write(ancestor.withTitle("Sari"), shared, "Sari").project();
        CaseProject his = bagus.write(bagus.read(stick).project().withTitle("Bagus"), stick, "Bagus")
                .project();
        List<String> common = new ArrayList<>(hers.revision().orElseThrow().parents());
        common.retainAll(his.revision().orElseThrow().parents());
        assertThat(common).containsExactly(id(ancestor));
        for (ProjectStore store : List.of(sari, bagus)) {
            assertThat(store.history().find(ancestor.id(), common.get(0)))
                    .map(CaseProject::title)
                    .contains(ancestor.title());
        }
    }

    @Test
    void whatBagusOverwritesIsInHisBackups() throws Exception {
        CaseProject last = sari.write(sari.read(shared).project().withTitle("Sari, terakhir"), shared, "Sari")
                .project();
        bagus.write(Projects.small().withTitle("Bagus, ditimpa saja"), shared, "Bagus");
        Backups.Backup backup = bagus.backups().of(shared).get(0);
        assertThat(bagus.read(backup.file()).project()).isEqualTo(last);
    }

    @Test
    void theSameContentSavedOnBothIsTheSameRevision() throws Exception {
        CaseProject ancestor = sari.read(shared).project();
        Path stick = folder.resolve("stik.lintas.json");
        CaseProject hers =
                sari.write(ancestor.withTitle("Sama"), shared, "Sari").project();
        CaseProject his =
                bagus.write(ancestor.withTitle("Sama"), stick, "Bagus").project();
        assertThat(id(hers)).isEqualTo(id(his));
    }

    @Test
    void savesAtTheSameMomentLeaveOneOfThemWhole() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(3);
        try {
            CaseProject base = SaverMain.version(1);
            Future<Boolean> hers = both.submit(saving(sari, base, "Sari"));
            Future<Boolean> his = both.submit(saving(bagus, base, "Bagus"));
            Future<Boolean> reader = both.submit(() -> {
                ProjectStore third = new ProjectStore(UserFolders.portable(folder.resolve("pembaca")));
                for (int i = 0; i < 30; i++) {
                    assertThat(third.read(shared).project().id()).isEqualTo(base.id());
                }
                return true;
            });
            assertThat(List.of(hers.get(), his.get(), reader.get())).containsOnly(true);
        } finally {
            both.shutdownNow();
        }
        assertThat(sari.read(shared).project().title()).matches("(Sari|Bagus) 14");
    }

    private Callable<Boolean> saving(ProjectStore store, CaseProject base, String name) {
        return () -> {
            for (int i = 0; i < 15; i++) {
                store.write(base.withTitle(name + " " + i), shared, name);
            }
            return true;
        };
    }
}
