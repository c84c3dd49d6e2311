package id.lintas.app.palette;

import id.lintas.app.settings.SettingGroup;
import java.util.List;
import java.util.function.Consumer;

/** The program's settings; each leads to its page. */
public final class SettingSource implements PaletteSource {

    private final List<SettingGroup> groups;
    private final Consumer<String> open;

    public SettingSource(List<SettingGroup> groups, Consumer<String> open) {
        this.groups = groups;
        this.open = open;
    }

    @Override
    public List<PaletteEntry> entries() {
        return groups.stream()
                .flatMap(group -> group.settings().stream()
                        .map(setting -> PaletteEntry.of(
                                "setting/" + setting.id(),
                                PaletteKind.SETTING,
                                group.texts().label(setting),
                                group.title(),
                                "pencil",
                                () -> open.accept(group.id()))))
                .toList();
    }
}
