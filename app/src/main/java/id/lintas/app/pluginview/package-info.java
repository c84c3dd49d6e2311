/**
 * Views of plugins. {@link id.lintas.app.pluginview.PluginViews} declares them from the manifests, {@link
 * id.lintas.app.pluginview.PluginView} is one that is shown; every call into it passes the guard.
 */
@NullMarked
package id.lintas.app.pluginview;

import org.jspecify.annotations.NullMarked;
