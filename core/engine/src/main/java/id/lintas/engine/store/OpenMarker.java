package id.lintas.engine.store;

import id.lintas.engine.store.format.Facts;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.DosFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.LoggerFactory;

/**
 * A small hidden file beside a project that tells other windows and laptops that it is open here. It never blocks anybody
 * and never fails: where it cannot be written, nobody is told. The caller refreshes it about every {@link #HEARTBEAT}
 * and closes it with the project. Not on the EDT: the folder may be a slow share.
 */
public final class OpenMarker implements AutoCloseable {

    public static final Duration HEARTBEAT = Duration.ofSeconds(30);

    private static final Duration SILENT = HEARTBEAT.multipliedBy(6);
    private static final Duration FORGOTTEN = Duration.ofDays(7);
    private static final int MOST_BYTES = 4_096;

    private final Path folder;
    private final String prefix;
    private final Path mine;
    private final Processes processes;

    private OpenMarker(Path project, Processes processes) {
        Path target = Names.target(project);
        this.folder = target.getParent();
        this.prefix = ".lintas-open-" + Names.hash(String.valueOf(target.getFileName()), 12) + "-";
        this.mine = folder.resolve(prefix + UUID.randomUUID().toString().substring(0, 8));
        this.processes = processes;
    }

    /** Tells that this process has the project open. */
    public static OpenMarker announce(Path project) {
        return announce(project, new RunningProcesses());
    }

    static OpenMarker announce(Path project, Processes processes) {
        OpenMarker marker = new OpenMarker(project, processes);
        marker.refresh();
        return marker;
    }

    /** Says again that the project is still open here. */
    public void refresh() {
        try {
            // Windows refuses to create anew over a hidden file, but not to overwrite one.
            OpenOption[] options = Files.exists(mine)
                    ? new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING}
                    : new OpenOption[] {StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW};
            Files.write(mine, Facts.write(processes.self().facts()), options);
            DosFileAttributeView dos = Files.getFileAttributeView(mine, DosFileAttributeView.class);
            if (dos != null && !Files.isHidden(mine)) {
                dos.setHidden(true);
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenMarker.class).debug("Nobody is told that this project is open: {}", mine, e);
        }
    }

    /** Who else has it open now: another window of this process, another process, another computer. */
    public List<Owner> others() {
        List<Owner> others = new ArrayList<>();
        try (DirectoryStream<Path> markers = Files.newDirectoryStream(folder, prefix + "*")) {
            for (Path marker : markers) {
                if (!marker.equals(mine)) {
                    look(marker).ifPresent(others::add);
                }
            }
        } catch (IOException | DirectoryIteratorException e) {
            LoggerFactory.getLogger(OpenMarker.class).debug("Could not look who else has it open: {}", folder, e);
        }
        return others;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(mine);
        } catch (IOException e) {
            LoggerFactory.getLogger(OpenMarker.class).debug("The marker stays behind: {}", mine, e);
        }
    }

    private Optional<Owner> look(Path marker) throws IOException {
        try {
            if (!Files.isRegularFile(marker, LinkOption.NOFOLLOW_LINKS) || Files.size(marker) > MOST_BYTES) {
                return Optional.empty();
            }
            Optional<Owner> owner = Owner.read(Files.readAllBytes(marker));
            Duration silence = silence(marker);
            boolean live = owner.isPresent() && isLive(owner.get(), silence);
            boolean crashedHere = owner.isPresent() && processes.isHere(owner.get()) && !live;
            if (crashedHere || silence.compareTo(FORGOTTEN) > 0) {
                Files.deleteIfExists(marker);
            }
            return live ? owner : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        }
    }

    private boolean isLive(Owner owner, Duration silence) {
        return processes.isHere(owner) ? processes.isAlive(owner) : silence.compareTo(SILENT) <= 0;
    }

    /** By the clock of the disk, where our own marker shows it: two laptops' clocks may be far apart. */
    private Duration silence(Path marker) throws IOException {
        Instant last = Files.getLastModifiedTime(marker).toInstant();
        Instant now = Files.exists(mine) ? Files.getLastModifiedTime(mine).toInstant() : Instant.now();
        return Duration.between(last, now);
    }
}
