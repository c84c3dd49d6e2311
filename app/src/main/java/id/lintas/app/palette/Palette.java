package id.lintas.app.palette;

import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.awt.KeyboardFocusManager;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.swing.JFrame;

/** Opens and closes the popup over the window. Event dispatch thread. */
public final class Palette {

    /** What was used lately. */
    public interface Memory {

        /** Ids of entries, the latest first. */
        List<String> latest();

        void used(String id);
    }

    private final JFrame frame;
    private final AppTexts texts;
    private final Supplier<List<PaletteSource>> sources;
    private final Memory memory;
    private Optional<PaletteGlass> shown = Optional.empty();
    private Optional<PalettePanel> panel = Optional.empty();
    private Optional<Component> before = Optional.empty();
    private Optional<Component> formerGlass = Optional.empty();

    /** @param sources asked each time it opens */
    public Palette(JFrame frame, AppTexts texts, Supplier<List<PaletteSource>> sources, Memory memory) {
        this.frame = frame;
        this.texts = texts;
        this.sources = sources;
        this.memory = memory;
    }

    /** Opens it; a second call closes it. */
    public void toggle() {
        if (shown.isPresent()) {
            close(true);
        } else {
            open();
        }
    }

    private void open() {
        before = Optional.ofNullable(
                KeyboardFocusManager.getCurrentKeyboardFocusManager().getFocusOwner());
        formerGlass = Optional.of(frame.getGlassPane());
        PalettePanel made = new PalettePanel(texts, search(), this::chosen, () -> close(true));
        PaletteGlass glass = new PaletteGlass(made, this::close);
        panel = Optional.of(made);
        shown = Optional.of(glass);
        frame.setGlassPane(glass);
        glass.setVisible(true);
        glass.revalidate();
        made.focus();
    }

    private PaletteSearch search() {
        List<PaletteEntry> entries =
                sources.get().stream().flatMap(s -> s.entries().stream()).toList();
        return new PaletteSearch(entries, memory.latest());
    }

    /** A source has more now. */
    public void refresh() {
        panel.ifPresent(p -> p.search(search()));
    }

    private void close(boolean giveFocusBack) {
        shown.ifPresent(glass -> {
            shown = Optional.empty();
            panel = Optional.empty();
            glass.setVisible(false);
            formerGlass.ifPresent(frame::setGlassPane);
            if (giveFocusBack) {
                before.filter(Component::isShowing).ifPresent(Component::requestFocusInWindow);
            }
        });
    }

    private void chosen(PaletteEntry entry) {
        close(true);
        memory.used(entry.id());
        entry.deed().run();
    }
}
