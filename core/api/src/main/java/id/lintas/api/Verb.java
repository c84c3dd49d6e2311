package id.lintas.api;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.pf4j.ExtensionPoint;

/**
 * A command of a plugin: {@code lintas NAME ARGUMENTS…}. Found by pf4j's {@code @Extension}; {@code plugin.properties} names
 * it in {@code lintas.verbs}, with its line of help in both languages, so that nothing is loaded before it is called.
 */
public interface Verb extends ExtensionPoint {

    /** All is fine. */
    int FINE = 0;

    /** Something is wrong with what was read, or could not be written. */
    int FAULTY = 1;

    /** Wrong usage. */
    int USAGE = 2;

    /** Stable, lower case, with hyphens; not one of Lintas's own, unless that is a group: {@code lintas quiz} has words of its own, and
     * those that it does not know go to the plugin. */
    String name();

    /**
     * Does it. What it throws besides is told with the plugin's name.
     *
     * @param arguments those behind the name, without {@code --lang} and {@code --plugin-folder}, which the host takes
     * @return one of {@link #FINE}, {@link #FAULTY}, {@link #USAGE}
     * @throws Refusal ends it with a sentence
     */
    int run(List<String> arguments, Call call) throws Refusal;

    /** Ends a command with one sentence, in the language of the call. */
    final class Refusal extends Exception {

        private static final long serialVersionUID = 1L;

        private final int code;

        /** @param code {@link #FAULTY} or {@link #USAGE}; with the latter the host names the help */
        public Refusal(int code, String sentence) {
            super(sentence);
            this.code = code;
        }

        public int code() {
            return code;
        }

        public String sentence() {
            return String.valueOf(getMessage());
        }
    }

    /** What a command is given: language, texts and files of the plugin, and the way to the shell and to a person's files. */
    interface Call {

        /** Its project is an empty one. */
        StepContext context();

        /** A line of the result, made harmless for a terminal. */
        void say(String line);

        /** A line about trouble, beside the result. */
        void complain(String line);

        /** The result as it is, for programs: JSON. */
        void print(String text);

        /** @throws Refusal if there is no such file, it cannot be read, or it is beyond all measure */
        byte[] read(Path file) throws Refusal;

        /** Writes it whole or not at all. */
        void write(Path file, byte[] bytes) throws Refusal;

        /** The project in a file, with the items of all its steps. */
        ProjectView project(Path file) throws Refusal;

        /** A step's data in a project's file; empty if the project has none, or none that can be read. */
        <D extends Record> Optional<D> data(Path file, WorksheetStep<D> step) throws Refusal;
    }
}
