package id.lintas.plugin.practice;

import id.lintas.api.StepContext;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.library.Source;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Codes, places and sources in the words of the language in use. */
public final class Terms {

    private final StepContext context;

    public Terms(StepContext context) {
        this.context = context;
    }

    /** The name of a code, or the code itself where the plugin does not know it. */
    public String code(String code) {
        return context.findText("code." + code).orElse(code);
    }

    /** The name of a code at the beginning of a line. */
    public String capital(String code) {
        String name = code(code);
        return name.substring(0, 1).toUpperCase(context.locale()) + name.substring(1);
    }

    public String codes(List<String> codes) {
        return codes.stream().map(this::code).collect(Collectors.joining(", "));
    }

    public String country(LibraryPractice practice) {
        return practice.places().stream().map(this::place).collect(Collectors.joining(", "));
    }

    /** The name of a country by its ISO code, or the text itself where it is none that is known. */
    public String place(String country) {
        return context.findText("country." + country).orElse(country);
    }

    public String level(String code) {
        return context.text("level." + code);
    }

    /** Where, on which level, when: "Finlandia · instansi · 2009–2012". */
    public String origin(LibraryPractice practice) {
        return practice.isOwn()
                ? country(practice) + " · " + context.text("origin.own")
                : country(practice) + " · " + level(practice.level()) + " · " + years(practice);
    }

    public String years(LibraryPractice practice) {
        return practice.years().replace("sekarang", context.text("years.now"));
    }

    public String source(Source source) {
        return source.citation() + " · " + context.text("source." + source.kind());
    }

    /** How far the entry can be relied upon, as a sentence. */
    public String confidence(LibraryPractice practice) {
        return context.findText("confidence." + practice.confidence())
                .orElseGet(() -> context.text("confidence.to-check"));
    }

    /** "k6, r1": the ids alone. */
    public String targets(Practice practice) {
        return Stream.concat(practice.activities().stream(), practice.obstacles().stream())
                .map(ref -> ref.id())
                .collect(Collectors.joining(", "));
    }
}
