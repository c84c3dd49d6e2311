package id.lintas.app.palette;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.architecture.PluginFolders;
import id.lintas.engine.Engine;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConceptSourceTest {

    @TempDir
    Path cache;

    private final List<String> opened = new ArrayList<>();

    private List<PaletteEntry> entries(String language, String... plugins) {
        Engine engine = new Engine(PluginFolders.of(plugins), cache);
        return new ConceptSource(
                        engine.steps(),
                        Locale.forLanguageTag(language),
                        (view, entry) -> opened.add(view + "/" + entry))
                .entries();
    }

    @Test
    void everyEntryOfTheHandbookIsFoundByEitherLanguageAndOpensThere() {
        PaletteEntry ego = entries("id", "handbook").stream()
                .filter(entry -> entry.id().equals("concept/why-sectoral-ego"))
                .findFirst()
                .orElseThrow();
        assertThat(entries("id", "handbook")).hasSize(107);
        assertThat(ego.label()).isEqualTo("Ego sektoral");
        assertThat(ego.also()).isNotBlank().isNotEqualTo(ego.label());
        ego.deed().run();
        assertThat(opened).containsExactly("handbook/why-sectoral-ego");
    }

    @Test
    void withoutAViewThatExplainsThereAreNone() {
        assertThat(entries("en", "quiz")).isEmpty();
    }
}
