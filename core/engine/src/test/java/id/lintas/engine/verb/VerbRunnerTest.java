package id.lintas.engine.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.api.Verb;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginArchive;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands of real plugin archives. */
class VerbRunnerTest {

    @TempDir
    Path folder;

    private Path plugins = Path.of("");
    private final List<String> said = new ArrayList<>();

    @BeforeEach
    void aFolder() throws IOException {
        plugins = Files.createDirectory(folder.resolve("plugins"));
    }

    /** @param body {@code a} are the arguments, {@code c} is the call */
    private Engine engine(String id, String body) {
        PluginArchive.of(id)
                .manifest("lintas.verbs", id)
                .manifest("lintas.verb." + id + ".summary.id", "Melakukan " + id)
                .manifest("lintas.data.words", "p/words.json")
                .entry("p/words.json", "{\"words\": [\"dari " + id + "\"]}")
                .source("p.Words", "package p; public record Words(java.util.List<String> words) {}")
                .source(
                        "p.Deed",
                        "package p; import java.util.List; @org.pf4j.Extension public final class Deed implements"
                                + " id.lintas.api.Verb { public String name() { return \"" + id + "\"; } public int"
                                + " run(List<String> a, Call c) throws Refusal { " + body + " } }")
                .writeTo(plugins);
        return new Engine(List.of(plugins), folder.resolve("cache"));
    }

    private int run(Engine engine, String name, String... arguments) throws Verb.Refusal {
        UserFolders folders =
                new UserFolders(folder.resolve("config"), folder.resolve("data"), folder.resolve("cache"));
        var declared = engine.steps().host().manifests().stream()
                .flatMap(m -> m.verbs().stream())
                .filter(v -> v.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new VerbRunner(engine, new ProjectStore(folders))
                .run(declared, List.of(arguments), Texts.INDONESIAN, new VerbRunner.Speech() {
                    @Override
                    public void say(String line) {
                        said.add(line);
                    }

                    @Override
                    public void complain(String line) {
                        said.add("! " + line);
                    }

                    @Override
                    public void print(String text) {
                        said.add("= " + text);
                    }
                });
    }

    @Test
    void aCommandSpeaksWithItsPluginsTextsAndReadsAndWritesFiles() throws Exception {
        Path in = Files.writeString(folder.resolve("in.txt"), "isi");
        Path out = folder.resolve("out.txt");
        Engine engine = engine(
                "salin",
                "c.write(java.nio.file.Path.of(a.get(1)), c.read(java.nio.file.Path.of(a.get(0))));"
                        + " c.say(c.context().text(\"field.note\")); c.print(\"{}\"); return FINE;");

        assertThat(run(engine, "salin", in.toString(), out.toString())).isZero();

        assertThat(Files.readString(out)).isEqualTo("isi");
        assertThat(said).containsExactly("Catatan", "= {}");
        assertThat(engine.steps().host().manifests().get(0).verbs().get(0).summary(Texts.INDONESIAN))
                .isEqualTo("Melakukan salin");
    }

    @Test
    void aFileThatCannotBeReadEndsItWithASentence() {
        Engine engine = engine("baca", "c.read(java.nio.file.Path.of(a.get(0))); return FINE;");

        assertThatThrownBy(() -> run(engine, "baca", folder.resolve("tidak-ada").toString()))
                .isInstanceOfSatisfying(Verb.Refusal.class, e -> {
                    assertThat(e.code()).isEqualTo(Verb.FAULTY);
                    assertThat(e.sentence()).contains("tidak-ada");
                });
        assertThat(engine.guard().problems()).isEmpty();
    }

    @Test
    void whatAPluginThrowsIsItsProblem() throws Exception {
        Engine engine = engine("rusak", "throw new IllegalStateException();");

        assertThat(run(engine, "rusak")).isEqualTo(Verb.FAULTY);
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.plugin()).isEqualTo("rusak"));
    }

    @Test
    void aDeclaredCommandWithoutAClassIsTold() throws Exception {
        PluginArchive.of("janji").manifest("lintas.verbs", "janji").writeTo(plugins);
        Engine engine = new Engine(List.of(plugins), folder.resolve("cache"));

        assertThat(run(engine, "janji")).isEqualTo(Verb.FAULTY);
        assertThat(engine.guard().problems()).hasSize(1);
    }

    @Test
    void whatAllPluginsContributeComesWithItsPluginTheOwnFirst() throws Exception {
        engine("lain", "return FINE;");
        PluginArchive.of("salah")
                .manifest("lintas.data.words", "p/tidak-ada.json")
                .writeTo(plugins);
        Engine engine = engine(
                "punya",
                "c.context().contributions(\"words\", Words.class).forEach(w -> c.say(w.plugin() +"
                        + " w.data().words())); return FINE;");

        run(engine, "punya");

        assertThat(said).containsExactly("punya[dari punya]", "lain[dari lain]");
        assertThat(engine.guard().problems())
                .singleElement()
                .satisfies(p -> assertThat(p.message().apply(Texts.INDONESIAN)).contains("p/tidak-ada.json"));
    }
}
