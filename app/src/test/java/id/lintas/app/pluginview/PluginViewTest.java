package id.lintas.app.pluginview;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.document.ProjectFile;
import id.lintas.app.files.FileDesk;
import id.lintas.app.text.AppTexts;
import id.lintas.app.view.Navigation;
import id.lintas.app.view.ToolView;
import id.lintas.app.view.ViewDeclaration;
import id.lintas.engine.Engine;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javax.swing.JLabel;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A view of a real plugin, in development mode. */
class PluginViewTest {

    private static final String VIEW =
            "package p; import id.lintas.api.*; import id.lintas.api.ui.*; import javax.swing.*;"
                    + " @org.pf4j.Extension public final class Buku implements View.Factory {"
                    + " public String viewId() { return \"buku\"; } public View create(View.Host host) { MAKE"
                    + " JLabel label = new JLabel(host.text(\"salam\")); return new View() {"
                    + " public JComponent component() { return label; }"
                    + " public void focused(String step, Place place) { label.setText(step + \"/\" + place.field()); }"
                    + " public boolean reveal(String entry) { label.setText(entry); return !entry.isEmpty(); } }; } }";

    @TempDir
    Path folder;

    private final TaskRunner tasks = new TaskRunner(Runnable::run);
    private final List<BiConsumer<String, Place>> followers = new ArrayList<>();

    @BeforeEach
    void aManifest() throws IOException {
        Path classes = Files.createDirectories(folder.resolve("plugin/target/classes/p"));
        Files.writeString(classes.resolveSibling("plugin.properties"), """
                plugin.id=buku
                plugin.version=1.0.0
                plugin.requires=>=1.0.0 & <2.0.0
                lintas.views=buku,outline
                lintas.view.buku.title.id=Buku saku
                lintas.view.buku.title.en=Handbook
                lintas.view.buku.icon=book
                lintas.view.buku.place=left
                lintas.view.buku.explains=true
                lintas.steps=kuis
                lintas.step.kuis.entry=quiz
                lintas.step.kuis.entry.usg=urgency
                """);
        Files.writeString(classes.resolve("messages_id.properties"), "salam=Halo\n");
        Files.createDirectories(classes.resolve("../META-INF").normalize());
        Files.writeString(classes.resolve("../META-INF/extensions.idx").normalize(), "p.Buku\n");
    }

    @AfterEach
    void stop() {
        tasks.close();
    }

    private void compile(String make) throws IOException {
        Path source = Files.writeString(folder.resolve("Buku.java"), VIEW.replace("MAKE", make));
        int result = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-proc:none",
                        "-d",
                        folder.resolve("plugin/target/classes").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString());
        assertThat(result).isZero();
    }

    private Around around() {
        return new Around(new Engine(List.of(folder.resolve("plugin")), folder.resolve("cache")));
    }

    private ToolView show(Around around) {
        Engine engine = around.engine();
        OpenDocument document = new OpenDocument(
                engine.starter().start(engine.worksheets().find("own").orElseThrow(), Texts.INDONESIAN),
                ProjectFile.none(),
                engine,
                tasks,
                () -> Texts.INDONESIAN,
                () -> true);
        return declared(around).get(0).maker().make(document, new Navigation() {
            @Override
            public void go(String page, Place place) {}

            @Override
            public Runnable follow(BiConsumer<String, Place> listener) {
                followers.add(listener);
                return () -> followers.remove(listener);
            }
        });
    }

    private static List<ViewDeclaration> declared(Around around) {
        return new PluginViews(around).declarations(Set.of("outline"));
    }

    private static JLabel label(ToolView view) {
        return (JLabel) view.component().getComponent(0);
    }

    @Test
    void aViewIsDeclaredWithoutItsCodeAndReplacesNoneOfOurs() {
        assertThat(declared(around())).singleElement().satisfies(d -> {
            assertThat(d.id()).isEqualTo("buku");
            assertThat(d.title().orElseThrow().apply(Texts.INDONESIAN)).isEqualTo("Buku saku");
        });
    }

    @Test
    void itSpeaksWithItsTextsHearsTheFocusAndGoesToEntries() throws Exception {
        compile("");
        ToolView view = show(around());

        assertThat(label(view).getText()).isEqualTo("Halo");
        followers.get(0).accept("kuis", Place.field("usg"));
        assertThat(label(view).getText()).isEqualTo("kuis/usg");
        assertThat(view.reveal("fishbone")).isTrue();
        assertThat(label(view).getText()).isEqualTo("fishbone");

        view.close();
        assertThat(followers).isEmpty();
    }

    @Test
    void aViewThatThrowsGivesWayToACardAndIsNamed() throws Exception {
        compile("if (true) throw new IllegalStateException();");
        Around around = around();

        ToolView view = show(around);

        assertThat(view.component()).isNotNull();
        assertThat(view.reveal("x")).isFalse();
        assertThat(around.engine().guard().problems())
                .filteredOn(p -> p.cause().isPresent())
                .singleElement()
                .satisfies(p -> assertThat(p.plugin()).isEqualTo("buku"));
    }

    @Test
    void aFieldIsExplainedByItsConceptOrThatOfItsTask() {
        PluginViews views = new PluginViews(around());
        List<String> opened = new ArrayList<>();

        assertThat(views.explain("kuis", Place.field("usg"), (view, entry) -> opened.add(view + "/" + entry)))
                .isTrue();
        views.explain("kuis", Place.field("lain"), (view, entry) -> opened.add(view + "/" + entry));
        views.explain("tidak-ada", Place.STEP, (view, entry) -> opened.add(view + "/" + entry));

        assertThat(opened).containsExactly("buku/urgency", "buku/quiz", "buku/");
    }

    /** A workbench that does nothing beside its engine. */
    private record Around(Engine engine) implements PluginViews.Workbench {

        @Override
        public AppTexts texts() {
            return new AppTexts(() -> Texts.INDONESIAN);
        }

        @Override
        public FileDesk files() {
            throw new AssertionError("no files here");
        }

        @Override
        public void browse(URI address) {}

        @Override
        public <T> void later(Callable<T> work, Consumer<T> done) {}
    }
}
