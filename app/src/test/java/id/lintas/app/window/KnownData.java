package id.lintas.app.window;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.lintas.engine.Engine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Strings that may stand in the window without having come from the files of texts: the work of a group, and what plugins teach. */
final class KnownData {

    private static final ObjectMapper JSON = new ObjectMapper();
    static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    /** What only programs read. */
    private static final Pattern ID = Pattern.compile("[a-z]+(?:-[a-z]+)*");

    private final Set<String> ids = new HashSet<>();
    private final Set<String> strings = new HashSet<>();
    private final Set<String> words;
    private final List<String> longestFirst;

    private KnownData(List<Path> projects, List<Path> plugins, List<String> others) throws IOException {
        for (Path project : projects) {
            add(JSON.readTree(project.toFile()));
        }
        for (String resource : List.of("wog-discussion.lintas-pack.json")) {
            try (InputStream in = Engine.class.getResourceAsStream("worksheet/" + resource)) {
                JsonNode pack = JSON.readTree(in);
                add(pack);
                // What a pack made from it is called until somebody names it.
                ids.add(pack.path("id").asText() + "-own");
            }
        }
        for (Path folder : plugins) {
            try (Stream<Path> archives = Files.list(folder)) {
                for (Path archive : archives.toList()) {
                    archive(Files.readAllBytes(archive));
                }
            }
        }
        strings.removeIf(s -> ID.matcher(s).matches());
        ids.forEach(this::add);
        others.forEach(this::add);
        words = strings.stream()
                .flatMap(s -> WORD.matcher(s).results().map(r -> r.group()))
                .collect(Collectors.toSet());
        longestFirst = strings.stream()
                .filter(s -> WORD.matcher(s).find())
                .sorted(Comparator.comparingInt(String::length).reversed())
                .toList();
    }

    static KnownData of(List<Path> projects, List<Path> plugins, List<String> others) throws IOException {
        return new KnownData(projects, plugins, others);
    }

    /** What is left of a text without them. */
    String without(String text) {
        String left = " " + text.replaceAll("\\s+", " ") + " ";
        for (String known : longestFirst) {
            if (left.length() >= known.length() && left.contains(known)) {
                left = left.replaceAll("(?<!\\p{L})" + Pattern.quote(known) + "(?!\\p{L})", " ");
            }
        }
        return left;
    }

    boolean hasWord(String word) {
        return words.contains(word);
    }

    private void archive(byte[] bytes) throws IOException {
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                String name = entry.getName();
                if (name.endsWith(".jar")) {
                    archive(in.readAllBytes());
                } else if (name.endsWith(".json")) {
                    add(JSON.readTree(in.readAllBytes()));
                } else if (name.equals("plugin.properties")) {
                    manifest(in.readAllBytes());
                }
            }
        }
    }

    /** Names of the plugin and its maker; its titles come through the same place as texts. */
    private void manifest(byte[] bytes) throws IOException {
        Properties properties = new Properties();
        properties.load(new java.io.StringReader(new String(bytes, StandardCharsets.UTF_8)));
        properties.stringPropertyNames().stream()
                .filter(key -> key.startsWith("plugin."))
                .forEach(key -> ids.add(properties.getProperty(key)));
    }

    private void add(JsonNode tree) {
        if (tree.isTextual()) {
            add(tree.textValue());
        }
        tree.forEach(this::add);
    }

    private void add(String text) {
        strings.add(text.replaceAll("\\s+", " ").strip());
        Arrays.stream(text.split("\n"))
                .map(line -> line.replaceAll("\\s+", " ").strip())
                .forEach(strings::add);
    }
}
