package id.lintas.app.document;

import id.lintas.engine.project.Revision;
import id.lintas.engine.store.Notice;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.Stored;
import java.nio.file.Path;
import java.util.Optional;

/** Where the open project is kept: nowhere yet, or in a file as it was last read or written. Event dispatch thread. */
public final class ProjectFile {

    private final Optional<Notice> readOnly;
    private final boolean sample;
    private Optional<Stored> stored;

    private ProjectFile(Optional<Stored> stored, Optional<Notice> readOnly, boolean sample) {
        this.stored = stored;
        this.readOnly = readOnly;
        this.sample = sample;
    }

    /** For a new project. */
    public static ProjectFile none() {
        return new ProjectFile(Optional.empty(), Optional.empty(), false);
    }

    public static ProjectFile of(OpenedProject opened) {
        return new ProjectFile(Optional.of(opened.stored()), opened.readOnly(), false);
    }

    /** A sample is opened as a new project, so that the sample itself stays as it is. */
    public static ProjectFile sample() {
        return new ProjectFile(Optional.empty(), Optional.empty(), true);
    }

    public Optional<Path> path() {
        return stored.map(Stored::file);
    }

    public Optional<Stored> stored() {
        return stored;
    }

    /** Who wrote what is in the file, and when. */
    public Optional<Revision> revision() {
        return stored.flatMap(s -> s.project().revision());
    }

    public boolean readOnly() {
        return readOnly.isPresent();
    }

    public Optional<Notice> readOnlyReason() {
        return readOnly;
    }

    public boolean isSample() {
        return sample;
    }

    void written(Stored now) {
        stored = Optional.of(now);
    }
}
