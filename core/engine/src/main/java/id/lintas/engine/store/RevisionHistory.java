package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.Content;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectReader;
import id.lintas.engine.store.format.ProjectWriter;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * The content of every revision that was saved or replaced on this machine, by its id, so that copies that travelled can be
 * merged later. Bounded per project in number and bytes, and in the number of projects.
 */
public final class RevisionHistory {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{64}");
    private static final int MOST_PROJECTS = 300;

    private final Path folder;
    private final Clock clock;
    private final Limits limits;
    private final int most;
    private final long mostBytes;

    RevisionHistory(UserFolders folders, Clock clock, Limits limits) {
        this(folders, clock, limits, 60, 200L << 20);
    }

    RevisionHistory(UserFolders folders, Clock clock, Limits limits, int most, long mostBytes) {
        this.folder = folders.data().resolve("history");
        this.clock = clock;
        this.limits = limits;
        this.most = most;
        this.mostBytes = mostBytes;
    }

    /** The content of a revision; empty if it was not kept here, or what was kept is not that content any more. */
    public Optional<CaseProject> find(String projectId, String revisionId) {
        Path file = file(projectId, revisionId);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try {
            CaseProject project = new ProjectReader(limits)
                    .read(FileBytes.read(file, limits.bytes()))
                    .project();
            boolean genuine = new ProjectWriter(limits).contentId(project).equals(revisionId);
            return genuine ? Optional.of(project) : Optional.empty();
        } catch (StoreException | FormatProblem e) {
            LoggerFactory.getLogger(RevisionHistory.class).warn("The kept revision {} cannot be read", file, e);
            return Optional.empty();
        }
    }

    /**
     * The versions of a project that were saved here, newest first. Reads each of them. Copies of a project that lie in
     * several places share their history, whatever the files are called; other projects never do.
     */
    public List<CaseProject> versions(String projectId) {
        List<CaseProject> versions = new ArrayList<>();
        try {
            for (KeptFiles.Kept kept : KeptFiles.list(folder.resolve(Names.hash(projectId, 32)), "*.json")) {
                String name = kept.file().getFileName().toString();
                find(projectId, name.substring(0, name.length() - ".json".length()))
                        .filter(p -> p.id().equals(projectId) && p.revision().isPresent())
                        .ifPresent(versions::add);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(RevisionHistory.class).warn("The history cannot be listed", e);
        }
        versions.sort(Comparator.comparing(p -> p.revision().orElseThrow().savedAt(), Comparator.reverseOrder()));
        return versions;
    }

    void keep(String projectId, String revisionId, Content content) throws IOException {
        Path file = file(projectId, revisionId);
        if (!touched(file)) {
            Files.createDirectories(file.getParent());
            Path part = file.resolveSibling(UUID.randomUUID() + ".part");
            try (FileChannel out = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(out);
            }
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            tidy(file.getParent());
        }
    }

    /** Keeps what a file holds now as that revision, unless it is known. */
    void keep(String projectId, String revisionId, Path original) throws IOException {
        Path file = file(projectId, revisionId);
        if (!touched(file)) {
            Files.createDirectories(file.getParent());
            KeptFiles.keep(original, file);
            tidy(file.getParent());
        }
    }

    private void tidy(Path place) throws IOException {
        KeptFiles.bound(KeptFiles.list(place, "*"), most, mostBytes);
        KeptFiles.boundFolders(folder, MOST_PROJECTS);
    }

    /** Used again is as good as new; whether it is there. */
    private boolean touched(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        Files.setLastModifiedTime(file, FileTime.from(clock.instant()));
        return true;
    }

    /** The ids come from files of others: they must not lead out of the folder. */
    private Path file(String projectId, String revisionId) {
        String name = ID.matcher(revisionId).matches() ? revisionId : Names.hash(revisionId, 64);
        return folder.resolve(Names.hash(projectId, 32)).resolve(name + ".json");
    }
}
