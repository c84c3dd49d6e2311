package id.lintas.engine.store;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.Facts;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * Copies of unsaved work, in the user's data folder. An open project takes a {@link RecoverySlot}; at the next start {@link
 * #pending} tells what is worth offering: never what is saved, never what is empty, never what is still open.
 */
public final class RecoveryStore {

    /** A process on another computer, with which we share the data folder, is taken for running this long. */
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final Path root;
    private final ProjectStore projects;
    private final Processes processes;
    private final WholeFile files;

    public RecoveryStore(UserFolders folders, ProjectStore projects) {
        this(folders, projects, new RunningProcesses(), new WholeFile());
    }

    RecoveryStore(UserFolders folders, ProjectStore projects, Processes processes, WholeFile files) {
        this.root = folders.data().resolve("recovery");
        this.projects = projects;
        this.processes = processes;
        this.files = files;
    }

    static Path project(Path folder) {
        return folder.resolve("project.lintas.json");
    }

    static Path about(Path folder) {
        return folder.resolve("about.json");
    }

    /** For a project that is being opened; nothing is written yet. */
    public RecoverySlot slot() {
        Owner self = processes.self();
        String random = UUID.randomUUID().toString().substring(0, 8);
        return new RecoverySlot(root.resolve(self.pid() + "-" + random), self, files);
    }

    /** What to offer, newest first. Copies that nobody needs any more are removed on the way. */
    public List<Recovered> pending() {
        List<Recovered> pending = new ArrayList<>();
        try {
            for (KeptFiles.Kept folder : KeptFiles.list(root, "*")) {
                examine(folder.file()).ifPresent(pending::add);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(RecoveryStore.class).warn("Could not look for recovery copies", e);
        }
        return pending;
    }

    /** Once it was taken over, or is not wanted. */
    public void discard(Recovered recovered) throws StoreException {
        remove(recovered.folder());
    }

    private Optional<Recovered> examine(Path folder) throws IOException {
        if (!Files.isRegularFile(about(folder)) || !Files.isRegularFile(project(folder))) {
            return Optional.empty();
        }
        Instant writtenAt = Files.getLastModifiedTime(project(folder)).toInstant();
        try {
            Map<String, String> facts = Facts.read(Files.readAllBytes(about(folder)));
            if (isOpen(facts, writtenAt)) {
                return Optional.empty();
            }
            CaseProject project = projects.read(project(folder)).project();
            Optional<Path> original = Optional.ofNullable(facts.get("original")).map(Path::of);
            Optional<CaseProject> saved = original.flatMap(this::saved);
            if (Blank.is(project) || (saved.isPresent() && isSame(saved.get(), project))) {
                remove(folder);
                return Optional.empty();
            }
            return Optional.of(new Recovered(folder, project, original, saved, writtenAt));
        } catch (StoreException | FormatProblem e) {
            LoggerFactory.getLogger(RecoveryStore.class).warn("The recovery copy {} cannot be read", folder, e);
            return Optional.empty();
        }
    }

    private boolean isOpen(Map<String, String> facts, Instant writtenAt) {
        Optional<Owner> owner = Owner.of(facts);
        if (owner.isPresent() && processes.isHere(owner.get())) {
            return processes.isAlive(owner.get());
        }
        return writtenAt.isAfter(Instant.now().minus(PATIENCE));
    }

    private Optional<CaseProject> saved(Path original) {
        try {
            return Optional.of(projects.read(original).project());
        } catch (StoreException e) {
            LoggerFactory.getLogger(RecoveryStore.class)
                    .info("The file of a recovery copy cannot be read: {}", e.getMessage());
            return Optional.empty();
        }
    }

    private static boolean isSame(CaseProject one, CaseProject other) throws FormatProblem {
        ProjectWriter writer = new ProjectWriter(Limits.USUAL);
        return writer.contentId(one).equals(writer.contentId(other));
    }

    static void remove(Path folder) throws StoreException {
        try {
            for (KeptFiles.Kept file : KeptFiles.list(folder, "*")) {
                Files.deleteIfExists(file.file());
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            throw StoreException.of(folder, e, "recovery.remains", SaveTrouble.reason(e));
        }
    }
}
