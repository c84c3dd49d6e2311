package id.lintas.app.cli;

import id.lintas.engine.plugin.PluginHost;
import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Names this build, the plugin API that it offers, and the Java that it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String build = Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("dev");
        return new String[] {
            "Lintas " + build + " (API " + PluginHost.API_VERSION + ", Java " + System.getProperty("java.version") + ")"
        };
    }
}
