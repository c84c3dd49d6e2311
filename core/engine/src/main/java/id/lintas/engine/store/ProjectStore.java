package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.contribution.Contributions;
import id.lintas.engine.store.format.Content;
import id.lintas.engine.store.format.Digests;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.FormatVersion;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectReader;
import id.lintas.engine.store.format.ProjectWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.slf4j.LoggerFactory;

/** Reads and writes project files. Any thread. */
public final class ProjectStore {

    private final Limits limits;
    private final Clock clock;
    private final ProjectReader reader;
    private final ProjectWriter writer;
    private final WholeFile files;
    private final Backups backups;
    private final RevisionHistory history;

    public ProjectStore(UserFolders folders) {
        this(folders, Limits.USUAL, Clock.systemUTC(), new WholeFile());
    }

    ProjectStore(UserFolders folders, Limits limits, Clock clock, WholeFile files) {
        this.limits = limits;
        this.clock = clock;
        this.files = files;
        this.reader = new ProjectReader(limits);
        this.writer = new ProjectWriter(limits);
        this.backups = new Backups(folders, clock);
        this.history = new RevisionHistory(folders, clock, limits);
    }

    public Backups backups() {
        return backups;
    }

    public RevisionHistory history() {
        return history;
    }

    /** @throws StoreException if the file cannot be read or is no project; nothing is changed */
    public OpenedProject read(Path file) throws StoreException {
        return opened(file, FileBytes.read(file, limits.bytes()));
    }

    /**
     * Reads a project inside a ZIP archive; it has the archive for its file, so it must not be saved there.
     *
     * @throws StoreException if it cannot be read, is no project, or grows beyond all measure
     */
    public OpenedProject readPacked(Path archive, String entry) throws StoreException {
        return opened(archive, ProjectArchive.read(archive, entry, limits.bytes()));
    }

    /** What a project's head says, to look at many: its steps are not there. Throws as {@link #read} does. */
    public SeenProject head(Path file) throws StoreException {
        return head(file, FileBytes.read(file, limits.bytes()));
    }

    /** The same inside a ZIP archive. */
    public SeenProject headPacked(Path archive, String entry) throws StoreException {
        return head(archive, ProjectArchive.read(archive, entry, limits.bytes()));
    }

    private SeenProject head(Path file, byte[] bytes) throws StoreException {
        try {
            ProjectReader.Read read = reader.head(bytes);
            return new SeenProject(read.project(), readOnly(read));
        } catch (FormatProblem e) {
            throw StoreException.of(file, e);
        }
    }

    private static Optional<Notice> readOnly(ProjectReader.Read read) {
        return FormatVersion.newer(read.project()).isPresent()
                ? Optional.of(Notice.of("notice.newer", read.formatVersion(), FormatVersion.CURRENT))
                : Optional.empty();
    }

    private OpenedProject opened(Path file, byte[] bytes) throws StoreException {
        try {
            ProjectReader.Read read = reader.read(bytes);
            Stored stored = new Stored(read.project(), file, Digests.of(bytes), bytes.length);
            return new OpenedProject(stored, readOnly(read), notices(read));
        } catch (FormatProblem e) {
            throw StoreException.of(file, e);
        }
    }

    private static List<Notice> notices(ProjectReader.Read read) {
        List<Notice> notices = new ArrayList<>();
        if (read.byteOrderMark()) {
            notices.add(Notice.of("notice.bom"));
        }
        if (read.formatVersion() < FormatVersion.CURRENT) {
            notices.add(Notice.of("notice.older", read.formatVersion(), FormatVersion.CURRENT));
        }
        return notices;
    }

    /** Keeps the revision that a file holds, unless it is known: it may become the ancestor of copies to come. */
    public void remember(CaseProject project, Path file) {
        try {
            Optional<String> id = project.revision().map(Revision::id);
            if (id.isPresent()) {
                history.keep(project.id(), id.get(), file);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ProjectStore.class).warn("The revision in {} is not kept", file, e);
        }
    }

    /**
     * Saves a project that may have been edited since it was read or saved. If it was not, by identity, the file's bytes
     * stay as they are, in whatever way they were written: nothing happens, or they are copied to the other place.
     *
     * @param last where the project came from
     */
    public SavedProject save(CaseProject project, Stored last, Path file, String savedBy) throws StoreException {
        if (!isSame(project, last.project()) || FileWatch.check(last) != FileWatch.State.SAME) {
            return write(project, Optional.of(last.project()), file, savedBy);
        }
        if (!Names.target(file).equals(Names.target(last.file()))) {
            Content content = Content.of(FileBytes.read(last.file(), limits.bytes()));
            return put(project, file, content, Optional.empty());
        }
        return new SavedProject(last, List.of());
    }

    /** By identity, as everywhere: an edit makes another project. */
    @SuppressWarnings("ReferenceEquality")
    private static boolean isSame(CaseProject one, CaseProject other) {
        return one == other;
    }

    /**
     * Writes a project whole or not at all. The previous content of the file becomes a backup.
     *
     * @param savedBy who saves, or empty
     * @return with a new revision whose first parent is the project's revision; with the same if the content is the same
     * @throws StoreException if it could not be written; the file is as it was
     */
    public SavedProject write(CaseProject project, Path file, String savedBy) throws StoreException {
        return write(project, Optional.of(project), file, savedBy);
    }

    /**
     * The same, and the new revision tells what the person who saves has added or changed.
     *
     * @param before what was read or saved last; nothing for a project that is saved for the first time
     */
    public SavedProject write(CaseProject project, Optional<CaseProject> before, Path file, String savedBy)
            throws StoreException {
        OptionalInt newer = FormatVersion.newer(project);
        if (newer.isPresent()) {
            throw StoreException.of(file, "write.newer", newer.getAsInt(), FormatVersion.CURRENT);
        }
        try {
            ProjectWriter.Written written =
                    writer.write(project, id -> Optional.of(revise(project, before, id, savedBy)));
            Revision revision = written.revision().orElseThrow();
            boolean same = project.revision().filter(r -> r.equals(revision)).isPresent();
            CaseProject saved = same ? project : project.withRevision(revision);
            Optional<String> replaced =
                    same ? Optional.empty() : project.revision().map(Revision::id);
            return put(saved, file, written.content(), replaced);
        } catch (FormatProblem e) {
            throw StoreException.of(file, e);
        }
    }

    private Revision revise(CaseProject project, Optional<CaseProject> before, String contentId, String savedBy) {
        return project.revision()
                .filter(r -> r.id().equals(contentId))
                .orElseGet(() -> Revisions.next(
                        project.revision(), contentId, savedBy, clock.instant(), Contributions.items(before, project)));
    }

    private SavedProject put(CaseProject project, Path file, Content content, Optional<String> replaced)
            throws StoreException {
        List<Notice> notices = new ArrayList<>();
        Stored stored = new Stored(project, file, content.digest(), content.size());
        if (FileWatch.check(stored) != FileWatch.State.SAME) {
            files.write(file, content, old -> keepOld(old, project.id(), replaced, notices));
        }
        project.revision().ifPresent(r -> keepNew(project, r, content, notices));
        return new SavedProject(stored, notices);
    }

    /** What the file holds is most likely the revision that the project came from; the history checks it when asked. */
    private void keepOld(Path old, String projectId, Optional<String> replaced, List<Notice> notices) {
        try {
            Path backup = backups.keep(old, projectId);
            if (replaced.isPresent()) {
                history.keep(projectId, replaced.get(), backup);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(ProjectStore.class).warn("No backup of {}", old, e);
            notices.add(Notice.of("notice.no-backup", SaveTrouble.reason(e)));
        }
    }

    private void keepNew(CaseProject project, Revision revision, Content content, List<Notice> notices) {
        try {
            history.keep(project.id(), revision.id(), content);
        } catch (IOException e) {
            LoggerFactory.getLogger(ProjectStore.class).warn("Revision {} is not kept", revision.id(), e);
            notices.add(Notice.of("notice.no-history", SaveTrouble.reason(e)));
        }
    }
}
