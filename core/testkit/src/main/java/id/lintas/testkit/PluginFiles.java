package id.lintas.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

/** The property files of a plugin under test. */
final class PluginFiles {

    private PluginFiles() {}

    static Properties manifest(Class<?> step) {
        return read(step, "/plugin.properties");
    }

    /** @param language "id" or "en" */
    static Properties texts(Class<?> step, String language) {
        return read(step, "messages_" + language + ".properties");
    }

    private static Properties read(Class<?> step, String name) {
        Properties properties = new Properties();
        try (InputStream in = step.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("There is no " + name + " beside " + step.getName());
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new AssertionError(name, e);
        }
    }
}
