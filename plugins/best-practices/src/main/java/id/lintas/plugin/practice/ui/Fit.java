package id.lintas.plugin.practice.ui;

import id.lintas.api.StepContext;
import id.lintas.plugin.practice.Terms;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Why a practice may fit and where it differs, in words; nothing is claimed but what the search and the library know. */
final class Fit {

    private static final String GOES_ON = "sekarang";

    private final StepContext context;
    private final Terms terms;

    Fit(StepContext context) {
        this.context = context;
        terms = new Terms(context);
    }

    String origin(LibraryPractice practice) {
        return terms.origin(practice);
    }

    /** The words that were found, and how the library classifies it. */
    String fits(Hit hit) {
        List<String> parts = new ArrayList<>();
        if (!hit.words().isEmpty()) {
            parts.add(quoted("card.words", hit.words()));
        }
        if (!hit.similar().isEmpty()) {
            parts.add(quoted("card.similar", hit.similar()));
        }
        LibraryPractice practice = hit.practice();
        if (!practice.wogType().isEmpty()) {
            parts.add(context.text("card.kind", terms.codes(practice.wogType())));
        }
        if (!practice.obstacles().isEmpty()) {
            parts.add(context.text("card.obstacles", terms.codes(practice.obstacles())));
        }
        return String.join(" · ", parts);
    }

    /** Another country, words that are not in it, an end; empty if there is nothing of these. */
    String differs(Hit hit) {
        LibraryPractice practice = hit.practice();
        List<String> parts = new ArrayList<>();
        if (!practice.indonesian()) {
            parts.add(context.text("card.abroad", terms.country(practice)));
        }
        if (!hit.absent().isEmpty()) {
            parts.add(quoted("card.absent", hit.absent()));
        }
        String years = practice.years();
        int dash = years.lastIndexOf('–');
        if (dash > 0 && !years.endsWith(GOES_ON)) {
            parts.add(context.text("card.ended", years.substring(dash + 1)));
        }
        return parts.isEmpty() ? "" : context.text("card.differs", String.join("; ", parts));
    }

    private String quoted(String key, List<String> words) {
        return words.stream().map(word -> context.text(key, word)).collect(Collectors.joining(", "));
    }
}
