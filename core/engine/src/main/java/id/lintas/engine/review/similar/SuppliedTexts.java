package id.lintas.engine.review.similar;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.Engine;
import id.lintas.engine.plugin.PluginManifest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Everything that a group may have taken over with good reason: the cases, and the plugins' libraries of practices and questions. */
public final class SuppliedTexts {

    private static final int SHORTEST = 12;

    private SuppliedTexts() {}

    public static Given of(Engine engine) {
        List<String> texts = new ArrayList<>();
        engine.worksheets().cases().forEach(c -> c.paragraphs().values().forEach(texts::addAll));
        for (PluginManifest plugin : engine.steps().host().manifests()) {
            for (String file : plugin.data().values()) {
                add(engine, plugin, file, texts);
            }
        }
        return new Given(texts);
    }

    private static void add(Engine engine, PluginManifest plugin, String file, List<String> texts) {
        try {
            var bytes = engine.steps().host().resource(plugin, file);
            if (bytes.isPresent()) {
                leaves(engine.steps().binder().mapper().readTree(bytes.get()), texts);
            }
        } catch (IOException e) {
            // Whoever uses the file tells of it; here it only means that its texts do not count as given.
            LoggerFactory.getLogger(SuppliedTexts.class).info("{} of {} is not read", file, plugin.id(), e);
        }
    }

    private static void leaves(JsonNode node, List<String> texts) {
        if (node.isTextual() && node.textValue().length() >= SHORTEST) {
            texts.add(node.textValue());
        }
        node.forEach(child -> leaves(child, texts));
    }
}
