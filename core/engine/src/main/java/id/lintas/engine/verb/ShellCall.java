package id.lintas.engine.verb;

import id.lintas.api.ProjectView;
import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.Engine;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.OpenedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.store.WholeFile;
import java.nio.file.Path;
import java.util.Optional;

/** What a command may do, by the store and the engine. */
record ShellCall(Engine engine, ProjectStore store, StepContext context, VerbRunner.Speech speech)
        implements Verb.Call {

    private static final int MOST_BYTES = 64 << 20;

    @Override
    public void say(String line) {
        speech.say(line);
    }

    @Override
    public void complain(String line) {
        speech.complain(line);
    }

    @Override
    public void print(String text) {
        speech.print(text);
    }

    @Override
    public byte[] read(Path file) throws Verb.Refusal {
        try {
            return new WholeFile().read(file, MOST_BYTES);
        } catch (StoreException e) {
            throw refusal(e);
        }
    }

    @Override
    public void write(Path file, byte[] bytes) throws Verb.Refusal {
        try {
            new WholeFile().write(file, bytes);
        } catch (StoreException e) {
            throw refusal(e);
        }
    }

    @Override
    public ProjectView project(Path file) throws Verb.Refusal {
        return decoded(file).view();
    }

    @Override
    public <D extends Record> Optional<D> data(Path file, WorksheetStep<D> step) throws Verb.Refusal {
        return decoded(file).data(step.id(), step.dataType());
    }

    private DecodedProject decoded(Path file) throws Verb.Refusal {
        try {
            OpenedProject opened = store.read(file);
            opened.notices().forEach(n -> speech.complain(file + ": " + n.message(context.locale())));
            return engine.decode(opened.project());
        } catch (StoreException e) {
            throw refusal(e);
        }
    }

    private Verb.Refusal refusal(StoreException e) {
        return new Verb.Refusal(Verb.FAULTY, e.message(context.locale()));
    }
}
