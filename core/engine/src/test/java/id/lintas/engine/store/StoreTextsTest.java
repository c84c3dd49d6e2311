package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StoreTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/id/lintas/engine/store");
    private static final Pattern KEY =
            Pattern.compile("\"((?:read|write|review|limit|number|shape|kind|nul|notice|at|recovery)\\.[a-z0-9-]+"
                    + "|empty|utf16|encoding|truncated|syntax|trailing|foreign|duplicate)\"");

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        try (var in = StoreTextsTest.class.getResourceAsStream("messages_" + language + ".properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return texts;
    }

    private static Set<String> usedKeys() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher found = KEY.matcher(Files.readString(file));
                while (found.find()) {
                    keys.add(found.group(1));
                }
            }
        }
        return keys;
    }

    @Test
    void everyKeyThatIsUsedIsDefinedAndTheOtherWayRoundInBothLanguages() throws IOException {
        assertThat(texts("id").stringPropertyNames()).isEqualTo(usedKeys());
        assertThat(texts("en").stringPropertyNames()).isEqualTo(usedKeys());
    }

    @Test
    void bothLanguagesTakeTheSameArguments() throws IOException {
        Properties indonesian = texts("id");
        texts("en")
                .forEach((key, text) -> assertThat(arguments(text.toString()))
                        .as(key.toString())
                        .isEqualTo(arguments(indonesian.getProperty(key.toString()))));
    }

    private static Set<String> arguments(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(r -> r.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everySentenceIsItsOwn() throws IOException {
        for (String language : Set.of("id", "en")) {
            assertThat(texts(language).values()).doesNotHaveDuplicates();
        }
    }
}
