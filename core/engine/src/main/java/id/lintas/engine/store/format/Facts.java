package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;

/** A few named texts as a small JSON file, for what the store notes beside projects. */
public final class Facts {

    private static final Limits SMALL = new Limits(1 << 16, 2, 1 << 14, 20, 100);

    private Facts() {}

    public static byte[] write(Map<String, String> facts) {
        HashingSink sink = new HashingSink(true);
        JsonOut out = new JsonOut(sink);
        out.open('{');
        facts.forEach((name, text) -> {
            out.name(name);
            out.text(text);
        });
        out.close('}');
        out.end();
        return sink.content().toBytes();
    }

    /** @throws FormatProblem if these are no facts */
    public static Map<String, String> read(byte[] bytes) throws FormatProblem {
        Map<String, String> facts = new LinkedHashMap<>();
        if (new JsonText(bytes, SMALL).tree() instanceof ObjectNode object) {
            object.properties()
                    .forEach(fact -> facts.put(fact.getKey(), fact.getValue().asText()));
        }
        return facts;
    }
}
