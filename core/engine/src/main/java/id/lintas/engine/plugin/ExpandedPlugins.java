package id.lintas.engine.plugin;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.pf4j.BasePluginLoader;
import org.pf4j.DefaultPluginManager;
import org.pf4j.PluginClassLoader;
import org.pf4j.PluginClasspath;
import org.pf4j.PluginDescriptor;
import org.pf4j.PluginDescriptorFinder;
import org.pf4j.PluginLoader;
import org.pf4j.PluginManager;
import org.pf4j.PropertiesPluginDescriptorFinder;

/**
 * pf4j, told where our plugins keep their classes: expanded archives, and project folders in development mode. It loads
 * only what it is given; it looks for nothing by itself.
 */
final class ExpandedPlugins extends DefaultPluginManager {

    ExpandedPlugins(String apiVersion) {
        super(List.of());
        setSystemVersion(apiVersion);
    }

    @Override
    protected PluginDescriptorFinder createPluginDescriptorFinder() {
        return new PropertiesPluginDescriptorFinder() {
            @Override
            public boolean isApplicable(Path plugin) {
                return Files.isDirectory(plugin);
            }

            @Override
            protected Path getPropertiesPath(Path plugin, String file) {
                Path development = plugin.resolve("target/classes").resolve(file);
                return Files.exists(development) ? development : plugin.resolve(file);
            }
        };
    }

    @Override
    protected PluginLoader createPluginLoader() {
        return new ApiFromHostLoader(this);
    }

    private static final class ApiFromHostLoader extends BasePluginLoader {

        ApiFromHostLoader(PluginManager manager) {
            super(manager, new PluginClasspath());
        }

        @Override
        public boolean isApplicable(Path plugin) {
            return Files.isDirectory(plugin);
        }

        @Override
        public ClassLoader loadPlugin(Path plugin, PluginDescriptor descriptor) {
            var loader = new ApiFromHostClassLoader(
                    pluginManager, descriptor, getClass().getClassLoader());
            Path base = PluginScanner.isDevelopment(plugin) ? plugin.resolve("target") : plugin;
            Path classes = base.resolve("classes");
            if (Files.isDirectory(classes)) {
                loader.addFile(classes.toFile());
            }
            File[] jars = base.resolve("lib").toFile().listFiles((d, name) -> name.endsWith(".jar"));
            if (jars != null) {
                java.util.Arrays.sort(jars);
                for (File jar : jars) {
                    loader.addFile(jar);
                }
            }
            return loader;
        }
    }

    /** The API's packages always come from the host, so that its types are the same on both sides. */
    private static final class ApiFromHostClassLoader extends PluginClassLoader {

        private final ClassLoader host;

        ApiFromHostClassLoader(PluginManager manager, PluginDescriptor descriptor, ClassLoader host) {
            super(manager, descriptor, host);
            this.host = host;
        }

        @Override
        public Class<?> loadClass(String name) throws ClassNotFoundException {
            return name.startsWith("id.lintas.api.") ? host.loadClass(name) : super.loadClass(name);
        }
    }
}
