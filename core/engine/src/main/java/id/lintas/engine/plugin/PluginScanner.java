package id.lintas.engine.plugin;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * Reads the manifests in a folder without loading a class: of each {@code *.zip}, and of each project folder in
 * development mode ({@code target/classes/plugin.properties}).
 */
final class PluginScanner {

    private final PluginGuard guard;
    private final ManifestIndex index;

    PluginScanner(PluginGuard guard, ManifestIndex index) {
        this.guard = guard;
        this.index = index;
    }

    /** What can be used; what cannot is reported to the guard. Of two with one id the first counts. */
    List<PluginManifest> scan(List<Path> places) {
        List<PluginManifest> found = new ArrayList<>();
        for (Path place : places) {
            for (Path candidate : candidates(place)) {
                read(candidate).ifPresent(manifest -> add(found, manifest));
            }
        }
        index.save();
        return List.copyOf(found);
    }

    private void add(List<PluginManifest> found, PluginManifest manifest) {
        if (found.stream().anyMatch(m -> m.id().equals(manifest.id()))) {
            report(
                    manifest.id(),
                    new PluginException(
                            "plugin.twice", manifest.id(), manifest.location().getFileName()));
        } else {
            found.add(manifest);
        }
    }

    private List<Path> candidates(Path place) {
        if (isDevelopment(place) || Files.isRegularFile(place)) {
            return List.of(place);
        }
        if (!Files.isDirectory(place)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(place)) {
            return entries.filter(e -> e.getFileName().toString().endsWith(".zip") || isDevelopment(e))
                    .sorted(Comparator.comparing(Path::getFileName))
                    .toList();
        } catch (IOException e) {
            report(place.toString(), new PluginException(e, "plugin.folder-unreadable", place));
            return List.of();
        }
    }

    static boolean isDevelopment(Path place) {
        return Files.isRegularFile(place.resolve("target/classes").resolve(ManifestReader.FILE));
    }

    private Optional<PluginManifest> read(Path candidate) {
        try {
            return Optional.of(isDevelopment(candidate) ? readFolder(candidate) : readArchive(candidate));
        } catch (IOException e) {
            report(
                    candidate.getFileName().toString(),
                    new PluginException(e, "plugin.not-an-archive", candidate.getFileName()));
        } catch (PluginException e) {
            report(candidate.getFileName().toString(), e);
        }
        return Optional.empty();
    }

    private static PluginManifest readFolder(Path folder) throws IOException, PluginException {
        try (var reader =
                Files.newBufferedReader(folder.resolve("target/classes").resolve(ManifestReader.FILE))) {
            return ManifestReader.read(reader, folder);
        }
    }

    private PluginManifest readArchive(Path archive) throws IOException, PluginException {
        ManifestIndex.Key key = ManifestIndex.Key.of(archive);
        Optional<String> known = index.find(key);
        String text = known.isPresent() ? known.get() : manifest(archive);
        PluginManifest manifest = ManifestReader.read(new StringReader(text), archive);
        index.put(key, text);
        return manifest;
    }

    private static String manifest(Path archive) throws IOException, PluginException {
        try (ZipFile zip = new ZipFile(archive.toFile())) {
            var entry = zip.getEntry(ManifestReader.FILE);
            if (entry == null) {
                throw new PluginException("plugin.no-manifest", archive.getFileName());
            }
            Optional<String> api = zip.stream()
                    .map(e -> e.getName())
                    .filter(name ->
                            name.startsWith("id/lintas/api/") || name.matches("lib/lintas-(api|engine)-.*\\.jar"))
                    .findFirst();
            if (api.isPresent()) {
                throw new PluginException("plugin.bundles-api", archive.getFileName(), api.get());
            }
            try (InputStream in = zip.getInputStream(entry)) {
                return new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
        }
    }

    private void report(String name, PluginException e) {
        Function<java.util.Locale, String> message = e::message;
        guard.report(new PluginProblem(name, message, Optional.of(e)));
    }
}
