package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.slf4j.LoggerFactory;

/**
 * The previous versions of saved files, in the user's data folder: one folder for each place of a file and project, so that
 * files of the same name do not mix.
 */
public final class Backups {

    private static final int MOST = 20;
    private static final long MOST_BYTES = 200L << 20;
    private static final int MOST_FOLDERS = 300;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;

    Backups(UserFolders folders, Clock clock) {
        this.folder = folders.data().resolve("backups");
        this.clock = clock;
    }

    /** @param replacedAt when this version was replaced by a newer one */
    public record Backup(Path file, Instant replacedAt) {}

    /** The kept versions of a file, newest first, whether the file itself can still be read or not; maybe empty. */
    public List<Backup> of(Path file) {
        List<Backup> all = new ArrayList<>();
        try {
            Path left = SlowReplacement.backupOf(Names.target(file));
            if (Files.isRegularFile(left)) {
                all.add(new Backup(left, Files.getLastModifiedTime(left).toInstant()));
            }
            for (KeptFiles.Kept place : KeptFiles.list(folder, Names.placeHash(file) + "-*")) {
                KeptFiles.list(place.file(), "*").forEach(kept -> add(all, kept));
            }
        } catch (IOException e) {
            LoggerFactory.getLogger(Backups.class).warn("Could not look for backups of {}", file, e);
        }
        all.sort(Comparator.comparing(Backup::replacedAt).reversed());
        return all;
    }

    private static void add(List<Backup> all, KeptFiles.Kept kept) {
        String name = String.valueOf(kept.file().getFileName());
        int space = name.indexOf(' ');
        try {
            all.add(new Backup(kept.file(), STAMP.parse(name.substring(0, Math.max(0, space)), Instant::from)));
        } catch (DateTimeParseException e) {
            LoggerFactory.getLogger(Backups.class).debug("Not a backup: {}", kept.file());
        }
    }

    /** Keeps what the file holds now. */
    Path keep(Path target, String projectId) throws IOException {
        Path place = folder.resolve(Names.placeHash(target) + "-" + Names.hash(projectId, 8));
        Files.createDirectories(place);
        Path kept = free(place, String.valueOf(target.getFileName()));
        KeptFiles.keep(target, kept);
        List<KeptFiles.Kept> all = new ArrayList<>(KeptFiles.list(place, "*"));
        // By name, that is by the time of keeping: the time stamp of a file is that of its content.
        all.sort(Comparator.comparing(KeptFiles.Kept::file).reversed());
        KeptFiles.bound(all, MOST, MOST_BYTES);
        KeptFiles.boundFolders(folder, MOST_FOLDERS);
        return kept;
    }

    /** Later than all others, even if the clock was set back in between. */
    private Path free(Path place, String name) throws IOException {
        List<Backup> others = new ArrayList<>();
        KeptFiles.list(place, "*").forEach(kept -> add(others, kept));
        Instant now = clock.instant();
        Instant stamp = others.stream()
                .map(backup -> backup.replacedAt().plusMillis(1))
                .filter(next -> next.isAfter(now))
                .max(Comparator.naturalOrder())
                .orElse(now);
        return place.resolve(STAMP.format(stamp) + " " + name);
    }
}
