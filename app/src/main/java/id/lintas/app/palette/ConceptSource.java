package id.lintas.app.palette;

import id.lintas.engine.plugin.ViewManifest;
import id.lintas.engine.step.StepCatalog;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** The entries of a handbook: what plugins contribute as {@code concepts}, opened in the view that explains. */
public final class ConceptSource implements PaletteSource {

    /** A term in both languages. */
    record Term(String id, String en) {

        String in(Locale locale) {
            return locale.getLanguage().equals("en") ? en : id;
        }
    }

    record Concept(String id, Term term) {}

    /** As it stands in the contributed file. */
    record Concepts(List<Concept> entries) {

        Concepts {
            entries = List.copyOf(entries);
        }
    }

    private final StepCatalog steps;
    private final Locale locale;
    private final BiConsumer<String, String> open;

    /** @param open gets the view and the entry */
    public ConceptSource(StepCatalog steps, Locale locale, BiConsumer<String, String> open) {
        this.steps = steps;
        this.locale = locale;
        this.open = open;
    }

    @Override
    public List<PaletteEntry> entries() {
        return steps.host().manifests().stream()
                .flatMap(manifest -> manifest.views().stream())
                .filter(ViewManifest::explains)
                .findFirst()
                .map(view -> steps.contributions("concepts", Concepts.class).stream()
                        .flatMap(contribution -> contribution.data().entries().stream())
                        .map(concept -> entry(view, concept))
                        .toList())
                .orElse(List.of());
    }

    private PaletteEntry entry(ViewManifest view, Concept concept) {
        String label = concept.term().in(locale);
        String other = label.equals(concept.term().id())
                ? concept.term().en()
                : concept.term().id();
        return PaletteEntry.of(
                        "concept/" + concept.id(),
                        PaletteKind.CONCEPT,
                        label,
                        view.title(locale),
                        "book",
                        () -> open.accept(view.id(), concept.id()))
                .alsoFoundBy(other);
    }
}
