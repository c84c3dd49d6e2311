package id.lintas.engine.plugin;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something that a plugin did wrong. It is shown with the plugin's name; the rest of the workbench goes on.
 *
 * @param plugin the plugin's id, or the file's name if it has none
 * @param message what happened, for a person
 * @param cause for the log
 */
public record PluginProblem(String plugin, Function<Locale, String> message, Optional<Throwable> cause) {}
