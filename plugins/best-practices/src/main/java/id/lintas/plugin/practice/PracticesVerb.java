package id.lintas.plugin.practice;

import id.lintas.api.Verb;
import id.lintas.plugin.practice.fit.Fit;
import id.lintas.plugin.practice.fit.Need;
import id.lintas.plugin.practice.fit.Reason;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.search.Hit;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.util.List;
import java.util.Locale;
import org.pf4j.Extension;

/** {@code lintas practices search "QUERY" [--top N] [--format text|json]}: ids, scores, and why each was found. */
@Extension
public final class PracticesVerb implements Verb {

    @Override
    public String name() {
        return "practices";
    }

    @Override
    public int run(List<String> arguments, Call call) throws Refusal {
        SearchArguments asked = SearchArguments.of(arguments, call.context());
        List<Hit> found;
        try (PracticeSearch search = PracticeSearch.over(Library.of(call.context()))) {
            found = search.find(asked.query()).stream().limit(asked.top()).toList();
        }
        Need need = Need.of(asked.query());
        if (asked.json()) {
            call.print(new FoundJson(call.context()).of(asked.query(), found, need) + "\n");
        } else {
            lines(call, found, need);
        }
        return FINE;
    }

    private static void lines(Call call, List<Hit> found, Need need) {
        ReasonWords words = new ReasonWords(call.context());
        if (found.isEmpty()) {
            call.say(call.context().text("search.nothing", need.text()));
        }
        int rank = 0;
        for (Hit hit : found) {
            rank++;
            List<Reason> reasons = Fit.reasons(hit, need);
            call.say(rank + ". " + hit.practice().id() + "  " + score(hit) + "  "
                    + hit.practice().title().in(call.context().locale()));
            say(call, "   + ", words.fits(reasons));
            say(call, "   - ", words.differs(reasons));
        }
    }

    private static void say(Call call, String before, String text) {
        if (!text.isEmpty()) {
            call.say(before + text);
        }
    }

    /** With a point in any language, as in JSON. */
    static String score(Hit hit) {
        return String.format(Locale.ROOT, "%.3f", hit.score());
    }
}
