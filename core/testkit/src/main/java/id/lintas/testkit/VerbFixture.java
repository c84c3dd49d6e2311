package id.lintas.testkit;

import id.lintas.api.CaseText;
import id.lintas.api.ProjectView;
import id.lintas.api.Settings;
import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.step.ProjectStepContext;
import id.lintas.engine.step.RecordBinder;
import id.lintas.engine.step.StepResources;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Runs a command in memory: its files are those that the test has laid ready. Indonesian unless said. */
public final class VerbFixture {

    /**
     * What came of it.
     *
     * @param out the result, a line for each {@code say} and {@code print}
     * @param err the troubles, the sentence of a refusal included
     */
    public record Outcome(int code, String out, String err) {}

    private final Verb verb;
    private final Map<Path, byte[]> files = new HashMap<>();
    private Locale locale = Locale.forLanguageTag("id");

    private VerbFixture(Verb verb) {
        this.verb = verb;
    }

    public static VerbFixture of(Verb verb) {
        return new VerbFixture(verb);
    }

    /** @param tag "id" or "en" */
    public VerbFixture language(String tag) {
        locale = Locale.forLanguageTag(tag);
        return this;
    }

    public VerbFixture file(String name, String text) {
        files.put(Path.of(name), text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The text of a file that was laid ready or written; empty if there is none. */
    public Optional<String> file(String name) {
        return Optional.ofNullable(files.get(Path.of(name))).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public Outcome run(String... arguments) {
        Call call = new Call();
        try {
            int code = verb.run(List.of(arguments), call);
            return new Outcome(code, call.out.toString(), call.err.toString());
        } catch (Verb.Refusal e) {
            call.complain(e.sentence());
            return new Outcome(e.code(), call.out.toString(), call.err.toString());
        }
    }

    private final class Call implements Verb.Call {

        private final StringBuilder out = new StringBuilder();
        private final StringBuilder err = new StringBuilder();

        @Override
        public StepContext context() {
            return new ProjectStepContext(new StepResources(verb.getClass(), new RecordBinder()), locale, nothing());
        }

        @Override
        public void say(String line) {
            out.append(line).append('\n');
        }

        @Override
        public void complain(String line) {
            err.append(line).append('\n');
        }

        @Override
        public void print(String text) {
            out.append(text).append('\n');
        }

        @Override
        public byte[] read(Path file) throws Verb.Refusal {
            byte[] bytes = files.get(file);
            if (bytes == null) {
                throw new Verb.Refusal(Verb.FAULTY, file + "?");
            }
            return bytes.clone();
        }

        @Override
        public void write(Path file, byte[] bytes) {
            files.put(file, bytes.clone());
        }

        @Override
        public ProjectView project(Path file) throws Verb.Refusal {
            read(file);
            return nothing();
        }

        @Override
        public <D extends Record> Optional<D> data(Path file, WorksheetStep<D> step) throws Verb.Refusal {
            read(file);
            return Optional.empty();
        }
    }

    static ProjectView nothing() {
        return new FixtureView(new CaseText("", List.of()), new Settings(Map.of()), List.of(), List.of(), List.of());
    }
}
