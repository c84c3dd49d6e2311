/**
 * Finds plugins by their manifests, loads their code when it is first needed, and stands between their mistakes and the
 * workbench. Start at {@link id.lintas.engine.plugin.PluginHost}; every call into a plugin goes through {@link
 * id.lintas.engine.plugin.PluginGuard}. What steps mean does not belong here.
 */
@NullMarked
package id.lintas.engine.plugin;

import org.jspecify.annotations.NullMarked;
