package id.lintas.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.lintas.engine.Engine;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.report.MarkdownReport;
import id.lintas.engine.report.ProjectReporter;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.task.GivenUpException;
import id.lintas.engine.task.Job;
import id.lintas.engine.task.Task;
import id.lintas.engine.task.TaskRunner;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Plugins that go wrong in every way that needs no window: each is named, the rest works, the project is kept. */
class PluginZooTest {

    private static final String THROW = "throw new IllegalStateException(\"planned\");";
    private static final String NEVER =
            "while (true) { try { Thread.sleep(3600000); } catch (InterruptedException e) { continue; } }";

    @TempDir
    private Path temp;

    private Path plugins;

    @BeforeEach
    void aGoodPluginBesideTheBadOne() throws IOException {
        plugins = Files.createDirectories(temp.resolve("work/plugins"));
        PluginArchive.of("good").writeTo(plugins);
    }

    static Stream<Arguments> zoo() {
        return Stream.of(
                animal("constructor", p -> p.members("public Step() { " + THROW + " }")),
                animal("class", p -> p.members("static { if (true) " + THROW + " }")),
                animal("info", p -> p.members("public int version() { " + THROW + " }")),
                animal("items", p -> p.members("public List<Item> items(Note d) { " + THROW + " }")),
                animal("check", p -> p.check(THROW)),
                animal("deep", p -> p.check("return check(d, c);")),
                animal("report", p -> p.report(THROW)),
                animal(
                        "missing class",
                        p -> p.check("new Gone(); return List.of();")
                                .source("p.Gone", "package p; class Gone {}")
                                .without("p/Gone.class")));
    }

    private static Arguments animal(String name, UnaryOperator<PluginArchive> bad) {
        return Arguments.of(name, bad);
    }

    private Engine engine() {
        return new Engine(List.of(plugins), temp.resolve("cache"));
    }

    /** Made without the plugins, so that nothing of them is loaded yet. */
    private CaseProject project() {
        Engine none = new Engine(List.of(), temp.resolve("none"));
        return none.starter()
                .start(none.worksheets().find("own").orElseThrow(), Texts.INDONESIAN)
                .withSection("bad", note("tetap ada"))
                .withSection("good", note(""));
    }

    private static Section note(String text) {
        return new Section(1, JsonNodeFactory.instance.objectNode().put("note", text));
    }

    private static List<String> problems(Engine engine) {
        return engine.guard().problems().stream()
                .map(p -> p.plugin() + ": " + p.message().apply(Texts.INDONESIAN))
                .toList();
    }

    private void theRestWorksAndTheProjectIsKept(Engine engine, CaseProject project) throws Exception {
        DecodedProject decoded = engine.decode(project);
        CheckResult result = engine.check(decoded, Texts.INDONESIAN);
        assertThat(result.step("good").orElseThrow().findings()).hasSize(1);
        String report =
                new MarkdownReport().render(new ProjectReporter(engine.steps()).report(decoded, Texts.INDONESIAN));
        assertThat(report).contains("Tugas good");
        ProjectStore store = new ProjectStore(UserFolders.portable(temp.resolve("user")));
        Path file = temp.resolve("p.lintas.json");
        store.write(project, file, "");
        assertThat(store.read(file).project().steps().get("bad")).isEqualTo(note("tetap ada"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("zoo")
    void isNamedAndTheRestGoesOn(String name, UnaryOperator<PluginArchive> bad) throws Exception {
        bad.apply(PluginArchive.of("bad")).writeTo(plugins);
        Engine engine = engine();
        theRestWorksAndTheProjectIsKept(engine, project());
        assertThat(problems(engine))
                .isNotEmpty()
                .allSatisfy(p -> assertThat(p).startsWith("bad: ").contains("bad"));
    }

    @ParameterizedTest
    @MethodSource("hanging")
    void aCallThatNeverComesBackIsGivenUpAndTheNextWorkerGoesOn(String deed, UnaryOperator<PluginArchive> bad)
            throws Exception {
        bad.apply(PluginArchive.of("bad")).writeTo(plugins);
        Engine engine = engine();
        CaseProject project = project();
        LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
        try (TaskRunner tasks = new TaskRunner(delivered::add)) {
            CompletableFuture<Throwable> told = new CompletableFuture<>();
            CompletableFuture<String> saved = new CompletableFuture<>();
            tasks.run(
                    Task.inPlugins("check"),
                    () -> engine.check(engine.decode(project), Texts.INDONESIAN),
                    r -> {},
                    told::complete);
            untilInside(engine, tasks, deed);
            tasks.run("save", () -> "saved", saved::complete, e -> {});
            deliver(delivered);
            assertThat(saved).as("saving does not wait").isCompleted();

            PluginHangs hangs = new PluginHangs(tasks, engine.guard(), Duration.ZERO);
            hangs.look();
            assertThat(problems(engine))
                    .singleElement()
                    .asString()
                    .startsWith("bad: ")
                    .contains("tidak selesai");
            hangs.look();
            deliver(delivered);
            assertThat(told.get()).isInstanceOf(GivenUpException.class);

            CompletableFuture<CheckResult> again = new CompletableFuture<>();
            tasks.run(
                    Task.inPlugins("check"),
                    () -> engine.check(engine.decode(project), Texts.INDONESIAN),
                    again::complete,
                    e -> {});
            deliver(delivered);
            assertThat(again.get().step("good").orElseThrow().findings()).hasSize(1);
            theRestWorksAndTheProjectIsKept(engine, project);
        }
    }

    static Stream<Arguments> hanging() {
        return Stream.of(
                animal("check", p -> p.check(NEVER)),
                animal("load", p -> p.members("public Step() { " + NEVER + " }")),
                animal("read", p -> p.members("public List<Item> items(Note d) { " + NEVER + " }")));
    }

    private static void deliver(LinkedBlockingQueue<Runnable> delivered) throws InterruptedException {
        Runnable result = delivered.poll(20, TimeUnit.SECONDS);
        assertThat(result).isNotNull();
        result.run();
    }

    private static void untilInside(Engine engine, TaskRunner tasks, String deed) {
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (tasks.running().stream()
                .flatMap(j -> j.thread().stream())
                .filter(t -> t.getState() == Thread.State.TIMED_WAITING)
                .flatMap(t -> engine.guard().callOn(t).stream())
                .noneMatch(c -> c.plugin().equals("bad") && c.deed().equals(deed))) {
            assertThat(System.nanoTime()).isLessThan(until);
            Thread.onSpinWait();
        }
    }

    @Test
    void aSlowPluginThatHeedsTheInterruptCostsNoWorker() throws Exception {
        PluginArchive.of("bad")
                .check("try { Thread.sleep(3600000); } catch (InterruptedException e) { throw new"
                        + " IllegalStateException(e); } return List.of();")
                .writeTo(plugins);
        Engine engine = engine();
        DecodedProject decoded = engine.decode(project());
        LinkedBlockingQueue<Runnable> delivered = new LinkedBlockingQueue<>();
        try (TaskRunner tasks = new TaskRunner(delivered::add)) {
            CompletableFuture<CheckResult> result = new CompletableFuture<>();
            tasks.run(
                    Task.inPlugins("check"), () -> engine.check(decoded, Texts.INDONESIAN), result::complete, e -> {});
            untilInside(engine, tasks, "check");
            Job job = tasks.running().get(0);
            new PluginHangs(tasks, engine.guard(), Duration.ZERO).look();
            deliver(delivered);
            assertThat(result.get().step("good").orElseThrow().findings()).hasSize(1);
            assertThat(job.state()).isEqualTo(Job.State.DONE);
            assertThat(problems(engine)).singleElement().asString().contains("tidak selesai");
        }
    }

    @Test
    void aThreadThatIsLeftRunningIsNamedWithItsPlugin() {
        PluginArchive.of("bad")
                .check(
                        "var up = new java.util.concurrent.CountDownLatch(1); var t = new Thread(() -> { up.countDown(); "
                                + NEVER + " }, \"sisa-kerja\"); t.setDaemon(true); t.start();"
                                + " try { up.await(); } catch (InterruptedException e) { } return List.of();")
                .writeTo(plugins);
        Engine engine = engine();
        engine.check(engine.decode(project()), Texts.INDONESIAN);
        engine.steps().host().reportLeakedThreads(Thread.currentThread()::equals);
        assertThat(problems(engine))
                .singleElement()
                .asString()
                .startsWith("bad: ")
                .contains("sisa-kerja");
    }

    @Test
    void theCodeOnAStackIsKnownByItsClassLoader() {
        PluginArchive.of("bad").check(THROW).writeTo(plugins);
        Engine engine = engine();
        engine.check(engine.decode(project()), Texts.INDONESIAN);
        Throwable cause = engine.guard().problems().get(0).cause().orElseThrow();
        assertThat(engine.steps().host().pluginIn(cause.getStackTrace())).contains("bad");
        assertThat(engine.steps().host().pluginIn(new Throwable().getStackTrace()))
                .isEmpty();
    }
}
