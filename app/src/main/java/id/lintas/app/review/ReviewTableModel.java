package id.lintas.app.review;

import id.lintas.api.Severity;
import id.lintas.app.review.ReviewDesk.Line;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.project.Revision;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.StepStand;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javax.swing.table.AbstractTableModel;
import org.jspecify.annotations.Nullable;

/** Submissions as rows. A share is a Double between 0 and 1, a count a Long, a time an Instant; null where nothing is known. */
final class ReviewTableModel extends AbstractTableModel {

    private static final long serialVersionUID = 1L;

    static final List<String> BEFORE = List.of("group", "class");
    static final List<String> AFTER =
            List.of("errors", "warnings", "hints", "points", "status", "saved-by", "saved-at", "file", "remark");

    private final transient AppTexts texts;
    private final transient UnaryOperator<String> titles;
    private final transient Marks marks;
    private transient List<Line> lines = List.of();
    private transient List<String> steps;

    /**
     * @param steps of the usual worksheet; others come after them
     * @param titles of steps
     */
    ReviewTableModel(AppTexts texts, List<String> steps, UnaryOperator<String> titles, Marks marks) {
        this.marks = marks;
        this.texts = texts;
        this.steps = List.copyOf(steps);
        this.titles = titles;
    }

    /** @return whether the columns are others now */
    boolean show(List<Line> now) {
        List<String> all = new ArrayList<>(steps);
        now.stream()
                .flatMap(l -> l.row().stream())
                .flatMap(r -> r.reviewed().stream())
                .flatMap(r -> r.steps().stream())
                .map(StepStand::step)
                .filter(s -> !all.contains(s))
                .forEach(s -> {
                    if (!all.contains(s)) {
                        all.add(s);
                    }
                });
        boolean others = !all.equals(steps);
        steps = List.copyOf(all);
        List<Line> before = lines;
        lines = List.copyOf(now);
        if (others) {
            fireTableStructureChanged();
        } else if (before.size() != lines.size()) {
            fireTableDataChanged();
        } else {
            tellChangedRows(before);
        }
        return others;
    }

    /** The choice and the place in the list stay while results come in. At once, as the order is wrong in between. */
    private void tellChangedRows(List<Line> before) {
        int[] changed = IntStream.range(0, lines.size())
                .filter(row -> !lines.get(row).equals(before.get(row)))
                .toArray();
        if (changed.length > 0) {
            fireTableRowsUpdated(changed[0], changed[changed.length - 1]);
        }
    }

    /** Marks are others now. */
    void marksChanged() {
        if (!lines.isEmpty()) {
            fireTableRowsUpdated(0, lines.size() - 1);
        }
    }

    Line line(int row) {
        return lines.get(row);
    }

    boolean isStep(int column) {
        return column >= BEFORE.size() && column < BEFORE.size() + steps.size();
    }

    /** The whole title where the head has only a number. */
    String columnTip(int column) {
        return isStep(column) ? titles.apply(steps.get(column - BEFORE.size())) : getColumnName(column);
    }

    @Override
    public int getRowCount() {
        return lines.size();
    }

    @Override
    public int getColumnCount() {
        return BEFORE.size() + steps.size() + AFTER.size();
    }

    @Override
    public String getColumnName(int column) {
        return isStep(column) ? String.valueOf(column - BEFORE.size() + 1) : texts.get("review.column." + name(column));
    }

    String name(int column) {
        return column < BEFORE.size() ? BEFORE.get(column) : AFTER.get(column - BEFORE.size() - steps.size());
    }

    @Override
    public Class<?> getColumnClass(int column) {
        if (isStep(column)) {
            return Double.class;
        }
        return switch (name(column)) {
            case "errors", "warnings", "hints", "points" -> Long.class;
            case "saved-at" -> Instant.class;
            default -> String.class;
        };
    }

    @Override
    public @Nullable Object getValueAt(int row, int column) {
        Line line = lines.get(row);
        Optional<Reviewed> reviewed = line.row().flatMap(ReviewRow::reviewed);
        if (isStep(column)) {
            String step = steps.get(column - BEFORE.size());
            return reviewed.flatMap(r -> r.share(step)).orElse(null);
        }
        Optional<String> hidden = reviewed.flatMap(marks::hidden);
        return switch (name(column)) {
            case "group" ->
                hidden.orElseGet(() -> reviewed.map(r -> r.group().name()).orElseGet(() -> fileName(line)));
            case "class" ->
                hidden.map(h -> "")
                        .orElseGet(
                                () -> reviewed.map(r -> r.group().className()).orElse(""));
            case "points" -> points(reviewed);
            case "status" -> reviewed.map(marks::status).orElse("");
            case "errors" -> count(reviewed, Severity.ERROR);
            case "warnings" -> count(reviewed, Severity.WARNING);
            case "hints" -> count(reviewed, Severity.HINT);
            case "saved-by" ->
                hidden.map(h -> "")
                        .orElseGet(
                                () -> revision(reviewed).map(Revision::savedBy).orElse(""));
            case "saved-at" -> revision(reviewed).map(Revision::savedAt).orElse(null);
            case "file" -> hidden.map(h -> "").orElseGet(() -> line.submission().name());
            default -> remark(line);
        };
    }

    /** Stands for the group as long as nobody knows it, and where nobody can. */
    private static String fileName(Line line) {
        return line.submission().name().replaceFirst(".*([/\\\\]| › )", "");
    }

    private static @Nullable Long count(Optional<Reviewed> reviewed, Severity severity) {
        return reviewed.map(r -> r.count(severity)).orElse(null);
    }

    private @Nullable Long points(Optional<Reviewed> reviewed) {
        OptionalDouble points = reviewed.map(marks::points).orElse(OptionalDouble.empty());
        return points.isPresent() ? Math.round(points.getAsDouble()) : null;
    }

    private static Optional<Revision> revision(Optional<Reviewed> reviewed) {
        return reviewed.flatMap(Reviewed::revision);
    }

    private String remark(Line line) {
        return line.row().map(r -> r.remark().apply(texts.locale())).orElseGet(() -> texts.get("review.waiting"));
    }
}
