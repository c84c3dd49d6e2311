package id.lintas.engine.plugin;

import id.lintas.engine.store.ExpandedArchive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Plugins are expanded into a folder of the user's, since the place of the archives may be read-only, and since a loaded
 * jar cannot be replaced on Windows. The folder's name holds the archive's size and time, so a new archive gets a new one.
 */
final class PluginCache {

    private final Path folder;

    PluginCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The expanded plugin.
     *
     * @throws PluginException if the archive holds a path that leads out of it
     */
    Path expand(PluginManifest manifest) throws IOException, PluginException {
        Path archive = manifest.location();
        String stamp = Long.toHexString(
                Files.size(archive) * 31 + Files.getLastModifiedTime(archive).toMillis());
        Path target = folder.resolve(safe(manifest.id()) + "-" + safe(manifest.version()) + "-" + stamp);
        if (!Files.isDirectory(target)) {
            Optional<String> climbing = ExpandedArchive.climbingEntry(archive);
            if (climbing.isPresent()) {
                throw new PluginException("plugin.climbs-out", archive.getFileName(), climbing.get());
            }
            ExpandedArchive.expand(archive, target);
        }
        return target;
    }

    private static String safe(String name) {
        return name.replaceAll("[^A-Za-z0-9._-]", "_");
    }
}
