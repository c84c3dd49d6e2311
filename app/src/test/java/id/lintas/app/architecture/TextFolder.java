package id.lintas.app.architecture;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A package with texts in both languages.
 *
 * @param resources the folder of the two files
 * @param sources the folders whose source may use them
 * @param families beginnings of keys that are put together at run time
 * @param noTexts dotted literals of the source that look like keys of these texts and are something else
 */
record TextFolder(String name, Path resources, List<Path> sources, List<String> families, List<String> noTexts) {

    private static final List<String> ENDINGS = List.of(
            ".next",
            ".why",
            ".hint",
            ".text",
            ".example",
            ".because",
            ".plain",
            ".slide",
            ".short",
            ".about",
            ".summary",
            ".detail",
            ".help",
            ".stem",
            ".explanation",
            ".source",
            ".tip1",
            ".tip2",
            ".tip3",
            ".level1",
            ".level2",
            ".level3",
            ".level4");

    /** The library's format has it; no entry does at present. */
    private static final String NO_ENTRY_YET = "confidence.well-known";

    /** What picocli looks up by itself, after the names of commands and parameters. */
    private static final Pattern PICOCLI =
            Pattern.compile("lintas\\.(\\w+\\.){0,2}(usage\\.\\w+|(FILE|A|B)\\[[\\d.*]+])|usage\\.\\w+Heading");

    private static final String PLUGIN = "part finding guide field ";

    static Stream<TextFolder> all() {
        return Stream.of(
                core("api", "api/ui", "", "id.lintas.api.ui.messages"),
                core("engine", "engine/check", "finding decision", ""),
                core("engine", "engine/mark", "criterion", ""),
                core("engine", "engine/mark/sheet", "sheet", ""),
                core("engine", "engine/plugin", "plugin.deed", manifestKeys()),
                core("engine", "engine/report", "absent missing", ""),
                core("engine", "engine/review", "", ""),
                core("engine", "engine/slides", "", ""),
                core("engine", "engine/store", "", ""),
                core("engine", "engine/writer", "format", ""),
                core("engine", "engine/classquiz", "joined lack problem page", ""),
                core("engine", "engine/classquiz/result", "left-out", ""),
                core("engine", "engine/thread", "strand lacks", ""),
                packs(),
                window(),
                commandLine(),
                plugin(
                        "activity-planning",
                        "activity",
                        "linear list heading concept fix raci.problem raci.mark report.label"
                                + " answer.budget answer.command answer.deed answer.duration"),
                plugin(
                        "issue-analysis",
                        "issue",
                        "linear list column criterion judgement unmet driver rib level quadrant handling"),
                plugin("obstacle-estimation", "obstacle", "linear kind treatment level column figure"),
                plugin(
                        "best-practices",
                        "practice",
                        "list column heading edit facet detail.kind pick.add code level country source confidence"),
                plugin("quiz", "quiz", "linear level idea concept remark lost format export"),
                view("report-pdf", "pdf", ""),
                view("river-crossing", "river/ui", "puzzle rule wog who broken"));
    }

    private static String manifestKeys() {
        return "plugin.id plugin.version plugin.requires plugin.provider plugin.description";
    }

    private static TextFolder core(String module, String folder, String families, String noTexts) {
        Path main = Modules.root().resolve("core/" + module + "/src/main");
        return new TextFolder(
                folder,
                main.resolve("resources/id/lintas/" + folder),
                List.of(main.resolve("java")),
                words(families),
                plain(noTexts));
    }

    /** The schema names sentences, and the format of files has others. */
    private static TextFolder packs() {
        Path main = Modules.root().resolve("core/engine/src/main");
        Path resources = main.resolve("resources/id/lintas/engine/worksheet");
        return new TextFolder(
                "engine/worksheet",
                resources,
                List.of(main.resolve("java"), resources),
                words("problem problem.form problem.json problem.type"),
                List.of());
    }

    /** Its differences between two files are named after the engine's areas. */
    private static TextFolder window() {
        Path main = Modules.root().resolve("app/src/main");
        Path engine = Modules.root().resolve("core/engine/src/main/java/id/lintas/engine/store/compare");
        return new TextFolder(
                "app",
                main.resolve("resources/id/lintas/app/text"),
                List.of(
                        main.resolve("java"),
                        engine,
                        engine.resolve("../../task").normalize()),
                words("action menu navigator page group severity sample compare.area palette.kind setting"
                        + " setting.language setting.theme setting.discussion.sound setting-group keys.preset view"
                        + " job jobs.state jobs.column log.column review.column similar.column tour.stop pack pack.page"
                        + " pack.element"
                        + " pack.field pack.field.apkl pack.field.mode pack.field.language"
                        + " class-quiz.column class-quiz.tip class-quiz.feedback report.language"),
                plain("findings.open findings.height guidance.width window.x path"));
    }

    private static TextFolder commandLine() {
        Path main = Modules.root().resolve("app/src/main");
        return new TextFolder(
                "app/cli",
                main.resolve("resources/id/lintas/app/cli"),
                List.of(main.resolve("java/id/lintas/app/cli")),
                words(
                        "severity lintas.new lintas.check lintas.report lintas.merge lintas.diff lintas.review lintas.pack.check"
                                + " lintas.quiz.collect lintas.quiz.statistics"),
                List.of());
    }

    private static TextFolder plugin(String module, String name, String families) {
        return view(module, name, PLUGIN + families);
    }

    /** A plugin without a step: it has no parts, no findings and no fields. */
    private static TextFolder view(String module, String name, String families) {
        Path main = Modules.root().resolve("plugins/" + module + "/src/main");
        Path resources = main.resolve("resources/id/lintas/plugin/" + name);
        return new TextFolder(module, resources, List.of(main.resolve("java"), resources), words(families), plain(""));
    }

    private static List<String> words(String families) {
        return plain(families).stream().map(f -> f + ".").toList();
    }

    private static List<String> plain(String words) {
        return Stream.of(words.split(" ")).filter(w -> !w.isEmpty()).toList();
    }

    /** @param language "id" or "en" */
    Map<String, String> texts(String language) {
        StrictProperties properties = new StrictProperties();
        try (Reader reader = Files.newBufferedReader(resources.resolve("messages_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    boolean uses(String key, SourceWords words) {
        boolean numbered = words.literals().contains(key.replaceFirst("\\d+$", ""));
        return words.say(key, true)
                || PICOCLI.matcher(key).matches()
                || key.equals(NO_ENTRY_YET)
                || numbered
                || families.stream().anyMatch(f -> puts(key, f, words));
    }

    private static boolean puts(String key, String family, SourceWords words) {
        if (!key.startsWith(family)) {
            return false;
        }
        String rest = key.substring(family.length());
        List<String> possible = new ArrayList<>(List.of(rest));
        ENDINGS.stream()
                .filter(rest::endsWith)
                .forEach(e -> possible.add(rest.substring(0, rest.length() - e.length())));
        return possible.stream().anyMatch(word -> words.say(word, family.equals("finding.")));
    }

    @Override
    public String toString() {
        return name;
    }
}
