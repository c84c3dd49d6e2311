package id.lintas.app.shell;

import id.lintas.app.action.ActionModel;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.palette.CommandSource;
import id.lintas.app.palette.ConceptSource;
import id.lintas.app.palette.ContentSource;
import id.lintas.app.palette.Palette;
import id.lintas.app.palette.PaletteEntry;
import id.lintas.app.palette.PaletteSource;
import id.lintas.app.palette.RecentSource;
import id.lintas.app.palette.SettingSource;
import id.lintas.app.palette.TaskSource;
import id.lintas.app.view.Navigation;
import id.lintas.engine.task.Task;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javax.swing.JFrame;

/** Joins the palette to what it finds. */
final class PaletteRoom {

    private final Services services;
    private final Documents documents;
    private final Supplier<List<ActionModel>> actions;
    private final Navigation navigation;
    private final BiConsumer<String, String> openView;
    private final JFrame frame;
    private final SettingsRoom settings;
    private Optional<Palette> palette = Optional.empty();
    private Optional<Locale> language = Optional.empty();
    private List<PaletteEntry> concepts = List.of();

    PaletteRoom(
            Services services,
            JFrame frame,
            Documents documents,
            Supplier<List<ActionModel>> actions,
            Navigation navigation,
            BiConsumer<String, String> openView,
            SettingsRoom settings) {
        this.services = services;
        this.documents = documents;
        this.actions = actions;
        this.navigation = navigation;
        this.openView = openView;
        this.frame = frame;
        this.settings = settings;
    }

    void toggle() {
        if (palette.isEmpty()) {
            palette =
                    Optional.of(new Palette(frame, services.texts(), this::sources, new UsedLately(services.state())));
        }
        palette.get().toggle();
    }

    /** They stand in a plugin's file, which is read beside the event thread; the palette has them a moment later. */
    private List<PaletteEntry> concepts() {
        Locale locale = services.texts().locale();
        if (!language.equals(Optional.of(locale))) {
            language = Optional.of(locale);
            concepts = List.of();
            ConceptSource source = new ConceptSource(services.engine().steps(), locale, openView);
            services.tasks().run(Task.inPlugins("plugin"), source::entries, found -> take(locale, found), e -> {});
        }
        return concepts;
    }

    private void take(Locale locale, List<PaletteEntry> found) {
        if (language.equals(Optional.of(locale))) {
            concepts = found;
            palette.ifPresent(Palette::refresh);
        }
    }

    private List<PaletteSource> sources() {
        List<PaletteSource> sources = new ArrayList<>();
        Optional<OpenDocument> document = documents.current();
        document.ifPresent(d -> {
            sources.add(new TaskSource(d, services.engine(), services.texts(), actions.get(), navigation));
            sources.add(new ContentSource(d, services.texts(), navigation));
            sources.add(this::concepts);
        });
        sources.add(new CommandSource(actions.get(), services.texts()));
        sources.add(new RecentSource(() -> services.state().get().recent(), documents::open));
        sources.add(new SettingSource(settings.own(), settings::open));
        return sources;
    }
}
