package id.lintas.plugin.practice.fit;

import id.lintas.plugin.practice.library.Facet;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.PracticeSearch;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The plugin's lists of what means the same, read as text. */
final class Synonyms {

    private Synonyms() {}

    static Stream<String> of(String word) {
        return lines("synonyms.txt")
                .map(line -> List.of(line.split("\\s*,\\s*")))
                .filter(group -> group.contains(word.toLowerCase(Locale.ROOT)))
                .flatMap(List::stream);
    }

    /** The names of its countries. */
    static String places(LibraryPractice practice) {
        return named(practice.places().stream());
    }

    /** The names of its codes and countries. */
    static String classification(LibraryPractice practice) {
        Stream<String> codes = Stream.of(Facet.values()).flatMap(facet -> facet.of(practice).stream());
        return named(Stream.concat(codes, practice.places().stream()));
    }

    private static String named(Stream<String> codes) {
        List<String> wanted = codes.toList();
        return lines("vocabulary.txt")
                .filter(line -> wanted.contains(line.replaceFirst("\\s*=.*", "")))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .collect(Collectors.joining(" "));
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = PracticeSearch.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
