package id.lintas.app.palette;

import id.lintas.app.prefs.Preferences.RecentFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The projects that were open lately. */
public final class RecentSource implements PaletteSource {

    private final Supplier<List<RecentFile>> recent;
    private final Consumer<Path> open;

    public RecentSource(Supplier<List<RecentFile>> recent, Consumer<Path> open) {
        this.recent = recent;
        this.open = open;
    }

    @Override
    public List<PaletteEntry> entries() {
        return recent.get().stream()
                .map(file -> PaletteEntry.of(
                                "recent/" + file.path(),
                                PaletteKind.RECENT,
                                file.title().isBlank()
                                        ? Path.of(file.path()).getFileName().toString()
                                        : file.title(),
                                file.detail(),
                                "folder2-open",
                                () -> open.accept(Path.of(file.path())))
                        .alsoFoundBy(file.path()))
                .toList();
    }
}
