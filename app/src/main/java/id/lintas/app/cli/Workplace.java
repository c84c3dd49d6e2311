package id.lintas.app.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The desk, laid out when a command first needs it, so that help and usage errors cost nothing. */
final class Workplace {

    private final Function<List<Path>, Desk> open;
    private List<Path> pluginFolders = List.of();
    private Optional<Desk> desk = Optional.empty();

    /** @param open gives a desk with the plugins of further folders */
    Workplace(Function<List<Path>, Desk> open) {
        this.open = open;
    }

    /** Further folders to look for plugins in; before the first {@link #desk}. */
    void pluginFolders(List<Path> folders) {
        pluginFolders = List.copyOf(folders);
    }

    Desk desk() {
        if (desk.isEmpty()) {
            desk = Optional.of(open.apply(pluginFolders));
        }
        return desk.get();
    }
}
