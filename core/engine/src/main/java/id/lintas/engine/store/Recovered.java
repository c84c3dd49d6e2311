package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.compare.Difference;
import id.lintas.engine.store.compare.ProjectComparison;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Work that a run left unsaved when it ended without being asked.
 *
 * @param original the file that was being edited; empty for a project never saved
 * @param saved what that file holds now, if it can be read
 */
public record Recovered(
        Path folder, CaseProject project, Optional<Path> original, Optional<CaseProject> saved, Instant writtenAt) {

    /** What the copy has that the file has not; empty if there is no file to compare with. */
    public List<Difference> differences() {
        return saved.map(file -> ProjectComparison.of(file, project)).orElse(List.of());
    }
}
