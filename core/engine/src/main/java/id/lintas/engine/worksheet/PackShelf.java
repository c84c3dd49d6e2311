package id.lintas.engine.worksheet;

import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.store.WholeFile;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.JsonText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/** Files of packs, and the folder of those that the user has installed. Not on the event thread. */
public final class PackShelf {

    private static final int MOST = 100;

    private final Path folder;
    private final PackReader reader = new PackReader();
    private final WholeFile files = new WholeFile();

    public PackShelf(UserFolders folders) {
        this.folder = folders.data().resolve("packs");
    }

    /** Whether a name is that of a pack's file. */
    public static boolean isPack(Path file) {
        Path name = file.getFileName();
        return name != null
                && name.toString().toLowerCase(java.util.Locale.ROOT).endsWith(WorksheetPack.ENDING);
    }

    /** @throws StoreException if there is no reading the file at all */
    public PackReading read(Path file) throws StoreException {
        try {
            return reader.read(files.read(file, PackReader.LIMITS.bytes()));
        } catch (StoreException e) {
            if (e.key().equals("limit.bytes")) {
                return PackReader.tooLarge();
            }
            throw e;
        }
    }

    /** The installed packs that can be used, by file name. A damaged one is logged and left where it is. */
    public List<WorksheetPack> installed() {
        List<WorksheetPack> packs = new ArrayList<>();
        for (Path file : list()) {
            try {
                PackReading reading = read(file);
                reading.pack().ifPresent(packs::add);
                if (reading.pack().isEmpty()) {
                    LoggerFactory.getLogger(PackShelf.class).warn("{} cannot be used: {}", file, reading.problems());
                }
            } catch (StoreException e) {
                LoggerFactory.getLogger(PackShelf.class).warn("{} cannot be read", file, e);
            }
        }
        return packs;
    }

    private List<Path> list() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(PackShelf::isPack).sorted().limit(MOST).toList();
        } catch (IOException e) {
            LoggerFactory.getLogger(PackShelf.class).warn("{} cannot be listed", folder, e);
            return List.of();
        }
    }

    /** Keeps a pack for this user, in place of one of the same id. The format of ids leaves no way out of the folder. */
    public void install(WorksheetPack pack) throws StoreException {
        write(pack, folder.resolve(pack.id() + WorksheetPack.ENDING), true);
    }

    public void remove(WorksheetPack pack) throws IOException {
        files.remove(folder.resolve(pack.id() + WorksheetPack.ENDING));
    }

    /** Writes a pack as one file that can be given away. */
    public void write(WorksheetPack pack, Path file) throws StoreException {
        write(pack, file, false);
    }

    private void write(WorksheetPack pack, Path file, boolean makeFolder) throws StoreException {
        byte[] bytes;
        try {
            bytes = JsonText.write(pack.tree());
        } catch (FormatProblem e) {
            throw new IllegalStateException("A pack that was read is within the limits", e);
        }
        if (makeFolder) {
            files.writeInFolder(file, bytes);
        } else {
            files.write(file, bytes);
        }
    }
}
