package id.lintas.plugin.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.practice.Fixtures;
import id.lintas.plugin.practice.library.Library;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Lucene finds its codec and its attributes where the plugin's own libraries are, not by the thread's class loader. */
class OwnClassLoaderTest {

    /** Lucene and the search from here, everything else from the host, as a plugin's loader does. */
    private static final class PluginLoader extends URLClassLoader {

        PluginLoader(URL[] urls) {
            super(urls, OwnClassLoaderTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            boolean own = name.startsWith("org.apache.lucene.") || name.startsWith("id.lintas.plugin.practice.search.");
            if (!own) {
                return super.loadClass(name, resolve);
            }
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                return loaded != null ? loaded : findClass(name);
            }
        }
    }

    private static URL[] classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.contains("lucene") || entry.endsWith("classes"))
                .map(entry -> {
                    try {
                        return new File(entry).toURI().toURL();
                    } catch (MalformedURLException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray(URL[]::new);
    }

    @Test
    void searchWorksInAPluginsLoaderWhateverTheThreadsLoaderIs() throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        try (PluginLoader loader = new PluginLoader(classPath())) {
            Class<?> type = loader.loadClass(PracticeSearch.class.getName());
            assertThat(type.getClassLoader()).isSameAs(loader);
            Object search = type.getMethod("over", Library.class)
                    .invoke(null, Library.of(Fixtures.bps().context()));
            Object hits = type.getMethod("find", String.class).invoke(search, "beban survei");
            assertThat((List<?>) hits).isNotEmpty();
            type.getMethod("close").invoke(search);
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
