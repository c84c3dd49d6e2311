package id.lintas.engine.verb;

import id.lintas.api.StepContext;
import id.lintas.api.Verb;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.plugin.PluginManifest;
import id.lintas.engine.plugin.PluginProblem;
import id.lintas.engine.plugin.VerbDeclaration;
import id.lintas.engine.step.DecodedProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.text.Texts;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The commands of the installed plugins; declarations are there at once, running one loads its plugin. */
public final class VerbRunner {

    /** Where a command speaks. */
    public interface Speech {

        void say(String line);

        void complain(String line);

        void print(String text);
    }

    private final Engine engine;
    private final ProjectStore store;

    public VerbRunner(Engine engine, ProjectStore store) {
        this.engine = engine;
        this.store = store;
    }

    /**
     * Runs the command. Of two plugins with one name the first counts.
     *
     * @return the exit code, which is {@link Verb#FAULTY} if the plugin fails; what it did wrong is told to the guard
     * @throws Verb.Refusal the command's own
     */
    public int run(VerbDeclaration declared, List<String> arguments, Locale locale, Speech speech) throws Verb.Refusal {
        PluginHost host = engine.steps().host();
        PluginManifest manifest = host.manifests().stream()
                .filter(m -> m.verbs().contains(declared))
                .findFirst()
                .orElseThrow();
        for (Verb verb : host.extensions(manifest, Verb.class)) {
            if (declared.name().equals(host.guard().call(manifest.id(), "load", verb::name, () -> ""))) {
                return run(manifest.id(), verb, arguments, locale, speech);
            }
        }
        if (!host.refused(manifest.id())) {
            host.guard()
                    .report(new PluginProblem(
                            manifest.id(),
                            l -> Texts.of(PluginHost.class, l).get("plugin.no-verb", manifest.id(), declared.name()),
                            Optional.empty()));
        }
        return Verb.FAULTY;
    }

    private int run(String plugin, Verb verb, List<String> arguments, Locale locale, Speech speech)
            throws Verb.Refusal {
        StepContext context =
                DecodedProject.none(engine.steps()).context(engine.steps().resources(plugin, verb.getClass()), locale);
        Verb.Call call = new ShellCall(engine, store, context, speech);
        Outcome outcome = engine.guard()
                .call(
                        plugin,
                        "verb",
                        () -> outcome(verb, arguments, call),
                        () -> new Outcome(Verb.FAULTY, Optional.empty()));
        if (outcome.refusal().isPresent()) {
            throw outcome.refusal().get();
        }
        return outcome.code();
    }

    /** A refusal is no failure of the plugin's, so it must not reach the guard as one. */
    private record Outcome(int code, Optional<Verb.Refusal> refusal) {}

    private static Outcome outcome(Verb verb, List<String> arguments, Verb.Call call) {
        try {
            return new Outcome(verb.run(List.copyOf(arguments), call), Optional.empty());
        } catch (Verb.Refusal e) {
            return new Outcome(e.code(), Optional.of(e));
        }
    }
}
