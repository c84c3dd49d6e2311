package id.lintas.engine.mark.sheet;

import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.text.Csv;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Moodle's offline grading worksheet, as its assignment offers it for download: one line for each participant, whom only
 * Moodle's own identifier names for sure. So the downloaded sheet is filled in, and every other cell stays as it is. Moodle takes
 * it back by the columns for the identifier, the grade and the time of the last grade, and for feedback comments if the
 * assignment asks for them.
 */
public final class MoodleSheet {

    private static final Set<String> NAME = Set.of("full name", "nama lengkap");
    private static final Set<String> GRADE = Set.of("grade", "nilai");
    private static final Set<String> MAXIMUM = Set.of("maximum grade", "nilai maksimal", "nilai maksimum");
    private static final Set<String> FEEDBACK = Set.of("feedback comments", "komentar umpan balik");

    private MoodleSheet() {}

    /**
     * @param text the sheet, ready to be uploaded
     * @param filled how many participants got a grade
     * @param missing members of groups with points, whose name is not in the sheet, or there more than once
     */
    public record Filled(String text, int filled, List<String> missing) {}

    private record Columns(int name, int grade, int maximum, int feedback) {}

    private record Result(double points, String feedback) {}

    /** @return empty if the text is no such sheet: it has no column for names or for grades */
    public static Optional<Filled> fill(String sheet, List<Marked> groups) {
        List<List<String>> lines = Csv.parse(sheet);
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        List<String> head = lines.get(0);
        Columns columns =
                new Columns(index(head, NAME), index(head, GRADE), index(head, MAXIMUM), index(head, FEEDBACK));
        if (columns.name() < 0 || columns.grade() < 0) {
            return Optional.empty();
        }
        return Optional.of(fill(lines, columns, groups));
    }

    private static Filled fill(List<List<String>> lines, Columns columns, List<Marked> groups) {
        Map<String, Long> often = lines.stream()
                .skip(1)
                .collect(Collectors.groupingBy(l -> cell(l, columns.name()), Collectors.counting()));
        Map<String, Result> results = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Marked group : groups) {
            OptionalDouble points = Reviews.points(group.reviews());
            if (points.isPresent()) {
                for (var member : group.members()) {
                    boolean once = often.getOrDefault(key(member.name()), 0L) == 1;
                    if (once) {
                        results.put(key(member.name()), new Result(points.getAsDouble(), feedback(group)));
                    } else if (!member.name().isBlank()) {
                        missing.add(member.name());
                    }
                }
            }
        }
        StringBuilder text = new StringBuilder(line(lines.get(0)));
        int filled = 0;
        for (List<String> line : lines.subList(1, lines.size())) {
            Result result = results.get(cell(line, columns.name()));
            filled += result == null ? 0 : 1;
            text.append(line(result == null ? line : graded(line, columns, result)));
        }
        return new Filled(text.toString(), filled, missing);
    }

    private static List<String> graded(List<String> line, Columns columns, Result result) {
        List<String> changed = new ArrayList<>(line);
        double most = number(columns.maximum() < 0 ? "" : raw(line, columns.maximum()));
        set(changed, columns.grade(), String.format(Locale.ROOT, "%.2f", result.points() * most / 100));
        if (columns.feedback() >= 0 && !result.feedback().isEmpty()) {
            set(changed, columns.feedback(), result.feedback());
        }
        return changed;
    }

    private static void set(List<String> line, int column, String value) {
        while (line.size() <= column) {
            line.add("");
        }
        line.set(column, value);
    }

    /** 100 where the sheet does not say; Moodle writes decimals with a point or a comma. */
    private static double number(String text) {
        try {
            return text.isBlank() ? 100 : Double.parseDouble(text.strip().replace(',', '.'));
        } catch (NumberFormatException e) {
            return 100;
        }
    }

    /** Moodle shows feedback as a page, so what people wrote must not become part of it. */
    private static String feedback(Marked group) {
        List<Review> counted = Reviews.agreed(group.reviews()).map(List::of).orElse(group.reviews());
        return counted.stream()
                .map(Review::overall)
                .filter(text -> !text.isBlank())
                .map(text ->
                        text.strip().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"))
                .collect(Collectors.joining("\n\n"));
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::quoted).collect(Collectors.joining(",")) + "\r\n";
    }

    private static int index(List<String> head, Set<String> names) {
        for (int i = 0; i < head.size(); i++) {
            if (names.contains(key(head.get(i)))) {
                return i;
            }
        }
        return -1;
    }

    private static String cell(List<String> line, int column) {
        return key(raw(line, column));
    }

    private static String raw(List<String> line, int column) {
        return column < line.size() ? line.get(column) : "";
    }

    private static String key(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
