package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.project.CaseProject;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local history follows the project, not the name of its file. */
class SameNamedFilesTest {

    @TempDir
    private Path temp;

    private static CaseProject other() {
        CaseProject p = Projects.small();
        return new CaseProject(
                "proyek-lain",
                "Lain",
                p.language(),
                p.caseId(),
                p.caseText(),
                p.group(),
                p.worksheet(),
                p.steps(),
                p.reviews(),
                p.revision(),
                p.extra());
    }

    @Test
    void twoProjectsOfOneFileNameKeepTheirVersionsApart() throws Exception {
        ProjectStore store = new ProjectStore(UserFolders.portable(temp.resolve("user")));
        Path one = Files.createDirectories(temp.resolve("a")).resolve("kelompok.lintas.json");
        Path two = Files.createDirectories(temp.resolve("b")).resolve("kelompok.lintas.json");
        CaseProject first = store.write(Projects.small(), one, "").project();
        store.write(first.withTitle("Kedua"), one, "");
        store.write(other(), two, "");
        assertThat(store.history().versions("proyek-uji"))
                .extracting(CaseProject::title)
                .containsExactlyInAnyOrder("Data balita", "Kedua");
        assertThat(store.history().versions("proyek-lain"))
                .extracting(CaseProject::title)
                .containsExactly("Lain");
    }
}
