package id.lintas.plugin.practice;

import id.lintas.api.StepContext;
import id.lintas.plugin.practice.fit.Fit;
import id.lintas.plugin.practice.fit.Need;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.search.Hit;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What was found, for programs. Every reason comes as data and as a sentence. */
final class FoundJson {

    private static final int FIRST_PRINTABLE = 0x20;

    private final StepContext context;
    private final ReasonWords words;

    FoundJson(StepContext context) {
        this.context = context;
        words = new ReasonWords(context);
    }

    String of(String query, List<Hit> found, Need need) {
        return "{\"query\": " + text(query) + ", \"results\": " + list(found, hit -> "\n  " + result(hit, need)) + "}";
    }

    private String result(Hit hit, Need need) {
        List<Reason> reasons = Fit.reasons(hit, need);
        List<Reason> fits = reasons.stream().filter(r -> r.kind().fits()).toList();
        List<Reason> differs = reasons.stream().filter(r -> !r.kind().fits()).toList();
        return "{\"id\": " + text(hit.practice().id())
                + ", \"score\": " + PracticesVerb.score(hit)
                + ", \"title\": " + text(hit.practice().title().in(context.locale()))
                + ", \"country\": " + text(hit.practice().country())
                + ", \"level\": " + text(hit.practice().level())
                + ", \"fits\": " + list(fits, this::reason)
                + ", \"differs\": " + list(differs, this::reason) + "}";
    }

    private String reason(Reason reason) {
        return "{\"kind\": "
                + text(reason.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                + ", \"values\": " + list(reason.values(), FoundJson::text)
                + ", \"text\": " + text(words.one(reason)) + "}";
    }

    private static <T> String list(List<T> elements, Function<T, String> json) {
        return elements.stream().map(json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String text(String text) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < FIRST_PRINTABLE) {
                json.append(String.format("\\u%04x", (int) c));
            } else {
                json.append(c);
            }
        }
        return json.append('"').toString();
    }
}
