package id.lintas.plugin.office.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** What a new file starts from: its parts as readable XML among this package's resources. */
public final class Template {

    /** Names that a jar had better not hold. */
    private static final Map<String, String> NAMES =
            Map.of("[Content_Types].xml", "types.xml", "_rels/.rels", "rels.xml");

    private Template() {}

    /**
     * @param folder {@code "docx"} or {@code "pptx"}
     * @param parts their names within the file, which are those of the resources too
     * @param values take the place of {@code ${name}}; none holds what XML must escape
     */
    public static InputStream open(String folder, List<String> parts, Map<String, String> values) throws IOException {
        Map<String, byte[]> content = new TreeMap<>();
        for (String part : parts) {
            String name = NAMES.getOrDefault(part, part);
            try (InputStream in = Objects.requireNonNull(
                    Template.class.getResourceAsStream(folder + "/" + name), folder + "/" + name)) {
                String xml = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                for (var value : values.entrySet()) {
                    xml = xml.replace("${" + value.getKey() + "}", value.getValue());
                }
                content.put(part, xml.getBytes(StandardCharsets.UTF_8));
            }
        }
        return new ByteArrayInputStream(StableZip.write(content));
    }
}
