package id.lintas.plugin.quiz;

import id.lintas.api.StepContext;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The concepts that a question can be about: those of the handbook, from {@code concepts.json} in its order, and a worksheet's. */
public record ConceptList(List<Concept> concepts) {

    /** @param group such as {@code how-type}; its name is the text {@code concept.<group>} */
    public record Concept(String id, String group, Bilingual term, Bilingual definition) {

        public Concept {
            term = Objects.requireNonNullElse(term, Bilingual.NONE);
            definition = Objects.requireNonNullElse(definition, Bilingual.NONE);
        }

        /** Whether every word of the query is in the term or the definition, in either language. */
        boolean matches(String query) {
            String text = Words.plain(String.join(" ", term.id(), term.en(), definition.id(), definition.en()));
            return List.of(Words.plain(query).split(" ")).stream().allMatch(text::contains);
        }
    }

    public static ConceptList of(StepContext context) {
        List<Concept> own = context.contributions("terms", ConceptList.class).stream()
                .flatMap(contribution -> contribution.data().concepts().stream())
                .toList();
        if (context.project().settings().flag("data.terms.only", false)) {
            return new ConceptList(own);
        }
        ConceptList handbook = context.resource("concepts.json", ConceptList.class);
        return own.isEmpty()
                ? handbook
                : new ConceptList(Stream.concat(own.stream(), handbook.concepts().stream())
                        .toList());
    }

    public Optional<Concept> find(String id) {
        return concepts.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    /** The term in the language of the window; empty for an unknown id. */
    public String term(String id, StepContext context) {
        return find(id).map(c -> c.term().in(context.locale())).orElse("");
    }

    /** Those that match, the ones with the words in their term first; all for an empty query. */
    public List<Concept> search(String query) {
        String plain = Words.plain(query);
        List<Concept> found = concepts.stream().filter(c -> c.matches(query)).toList();
        List<Concept> inTerm = found.stream()
                .filter(c -> Words.plain(c.term().id() + " " + c.term().en()).contains(plain))
                .toList();
        return Stream.concat(inTerm.stream(), found.stream().filter(c -> !inTerm.contains(c)))
                .toList();
    }
}
