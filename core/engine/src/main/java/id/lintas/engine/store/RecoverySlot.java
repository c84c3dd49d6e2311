package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.Facts;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/** The place of one open project among the recovery copies. One caller at a time; not on the EDT. */
public final class RecoverySlot {

    private final Path folder;
    private final Owner owner;
    private final WholeFile files;

    RecoverySlot(Path folder, Owner owner, WholeFile files) {
        this.folder = folder;
        this.owner = owner;
        this.files = files;
    }

    /**
     * Writes the copy, whole or not at all.
     *
     * @param original the file that is being edited, if there is one
     */
    public void write(CaseProject project, Optional<Path> original) throws StoreException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw SaveTrouble.explain(e, RecoveryStore.project(folder), 0);
        }
        Path copy = RecoveryStore.project(folder);
        try {
            var written = new ProjectWriter(Limits.USUAL).write(project, id -> project.revision());
            files.write(copy, written.content(), old -> {});
        } catch (FormatProblem e) {
            throw StoreException.of(copy, e);
        }
        Map<String, String> facts = owner.facts();
        original.ifPresent(file -> facts.put("original", file.toAbsolutePath().toString()));
        files.write(RecoveryStore.about(folder), Facts.write(facts));
    }

    /** After a save, and when the project is closed. The next write begins anew. */
    public void clear() throws StoreException {
        RecoveryStore.remove(folder);
    }
}
