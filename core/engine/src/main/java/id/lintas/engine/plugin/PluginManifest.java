package id.lintas.engine.plugin;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A plugin's own description, from its {@code plugin.properties}.
 *
 * @param requires the range of API versions that it needs, such as {@code >=1.0.0 & <2.0.0}; empty or "*" for any
 * @param permissions what it says that it touches; shown to people, not enforced
 * @param settings its pages of settings: titles by language, by the page's id
 * @param verbs its commands
 * @param formats those that it can write a report in
 * @param data files that it contributes, by the name under which others ask for them
 * @param location the archive, or the project folder in development mode
 */
public record PluginManifest(
        String id,
        String version,
        String requires,
        String provider,
        String description,
        List<String> languages,
        List<String> permissions,
        List<StepDeclaration> steps,
        Map<String, Map<String, String>> settings,
        List<VerbDeclaration> verbs,
        List<ViewManifest> views,
        List<FormatDeclaration> formats,
        Map<String, String> data,
        Path location) {}
