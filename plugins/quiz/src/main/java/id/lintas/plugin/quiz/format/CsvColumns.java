package id.lintas.plugin.quiz.format;

import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Option;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which column holds what, by the header in either language. */
final class CsvColumns {

    /** What a question has beside its options; the names that a header may use, Indonesian first. */
    enum Field {
        ID("id", "nomor", "no"),
        STEM("pertanyaan", "question", "soal", "stem"),
        ANSWER("jawaban", "answer", "kunci", "key"),
        EXPLANATION("pembahasan", "explanation", "feedback"),
        CONCEPT("konsep", "concept"),
        SOURCE("sumber", "source"),
        ABOUT("isi_proyek", "about");

        @SuppressWarnings("ImmutableEnumChecker") // what List.of gives never changes
        private final List<String> names;

        Field(String... names) {
            this.names = List.of(names);
        }

        String name(Locale locale) {
            boolean english = locale.getLanguage().equals("en") && this != ID;
            return names.get(english ? 1 : 0);
        }
    }

    private static final List<String> OPTION = List.of("pilihan", "option", "opsi", "jawaban", "answer");

    private final Map<Field, Integer> places = new LinkedHashMap<>();
    private final List<Integer> options = new ArrayList<>();
    private final Map<Integer, String> unknown = new LinkedHashMap<>();

    CsvColumns(List<String> header) {
        for (int i = 0; i < header.size(); i++) {
            String name = header.get(i).strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_-]+", "_");
            Optional<Field> field = field(name).filter(f -> !places.containsKey(f));
            if (field.isPresent()) {
                places.put(field.get(), i);
            } else if (isOption(name)) {
                options.add(i);
            } else if (!name.isEmpty()) {
                unknown.put(i, header.get(i).strip());
            }
        }
    }

    /** What a row cannot do without and the header does not have, in words of a header. */
    List<String> missing(Locale locale) {
        List<String> missing = new ArrayList<>();
        for (Field field : List.of(Field.STEM, Field.ANSWER)) {
            if (!places.containsKey(field)) {
                missing.add(field.name(locale));
            }
        }
        for (int i = options.size(); i < 2; i++) {
            missing.add(option(i, locale));
        }
        return missing;
    }

    List<String> unknown() {
        return List.copyOf(unknown.values());
    }

    String cell(Field field, List<String> row) {
        Integer place = places.get(field);
        return place == null ? "" : cell(place, row);
    }

    /** The options of a row; empty ones at its end do not count. */
    List<String> options(List<String> row) {
        List<String> texts =
                new ArrayList<>(options.stream().map(i -> cell(i, row)).toList());
        while (!texts.isEmpty() && texts.get(texts.size() - 1).isEmpty()) {
            texts.remove(texts.size() - 1);
        }
        return texts;
    }

    /** What stands in a row beyond the columns that have a name. */
    List<String> beyond(List<String> row) {
        List<String> beyond = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean known = places.containsValue(i) || options.contains(i) || unknown.containsKey(i);
            if (!known && !row.get(i).isBlank()) {
                beyond.add(row.get(i).strip());
            }
        }
        return beyond;
    }

    static List<String> header(int options, StepContext context) {
        Locale locale = context.locale();
        List<String> header = new ArrayList<>(List.of(Field.ID.name(locale), Field.STEM.name(locale)));
        for (int i = 0; i < options; i++) {
            header.add(option(i, locale));
        }
        for (Field field : List.of(Field.ANSWER, Field.EXPLANATION, Field.CONCEPT, Field.SOURCE, Field.ABOUT)) {
            header.add(field.name(locale));
        }
        return header;
    }

    private static String option(int place, Locale locale) {
        String word = OPTION.get(locale.getLanguage().equals("en") ? 1 : 0);
        return word + "_" + Option.letter(place).toLowerCase(Locale.ROOT);
    }

    private static Optional<Field> field(String name) {
        for (Field field : Field.values()) {
            if (field.names.contains(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }

    private static boolean isOption(String name) {
        return name.matches("[a-z]") || OPTION.stream().anyMatch(o -> name.matches(o + "_?([a-z]|\\d{1,2})"));
    }

    private static String cell(int place, List<String> row) {
        return place < row.size() ? FormulaGuard.restore(row.get(place)).strip() : "";
    }
}
