package id.lintas.engine.task;

/**
 * What a piece of work is, for those who see it run.
 *
 * @param name a short id such as "save"; what a person reads is the text {@code job.<name>}
 * @param quiet a chore that nobody has to hear of, not even if it fails
 */
public record Task(String name, Lane lane, boolean quiet) {

    public static Task of(String name) {
        return new Task(name, Lane.FILES, false);
    }

    /** For work that calls plugins. */
    public static Task inPlugins(String name) {
        return new Task(name, Lane.PLUGINS, false);
    }

    public static Task chore(String name) {
        return new Task(name, Lane.FILES, true);
    }
}
