package id.lintas.app.findings;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.app.document.OpenDocument;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.check.StepResult;
import id.lintas.engine.plugin.PluginProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The findings of all steps and the problems of plugins, in the worksheet's order; a presentation model without
 * components.
 *
 * @param dismissed the hints that the group has put aside
 */
public record FindingList(List<Row> rows, List<Row> dismissed) {

    /**
     * @param step where it belongs, or empty for a plugin's problem
     * @param finding empty for a plugin's problem
     */
    public record Row(String step, Severity severity, String message, Place place, Optional<Finding<?>> finding) {

        /** The label of its fix, if there is one. */
        public Optional<String> fix() {
            return finding.flatMap(Finding::repair).map(Finding.Fix::label);
        }
    }

    public static final FindingList NONE = new FindingList(List.of());

    public FindingList {
        rows = List.copyOf(rows);
        dismissed = List.copyOf(dismissed);
    }

    /** With none dismissed. */
    public FindingList(List<Row> rows) {
        this(rows, List.of());
    }

    public static FindingList of(OpenDocument document, List<PluginProblem> problems, Locale locale) {
        List<Row> rows = new ArrayList<>();
        List<Row> dismissed = new ArrayList<>();
        for (PluginProblem problem : problems) {
            rows.add(new Row("", Severity.WARNING, problem.message().apply(locale), Place.STEP, Optional.empty()));
        }
        for (StepResult step : document.checks().map(CheckResult::steps).orElse(List.of())) {
            step.findings().forEach(f -> rows.add(row(step, f)));
            step.dismissed().forEach(f -> dismissed.add(row(step, f)));
        }
        return new FindingList(rows, dismissed);
    }

    private static Row row(StepResult step, Finding<?> f) {
        return new Row(step.step(), f.severity(), f.message(), f.place(), Optional.of(f));
    }

    /** The rows whose fix is of the same kind, the row itself included. */
    public List<Row> ofKind(Row row) {
        return rows.stream()
                .filter(r -> r.step().equals(row.step()) && r.fix().isPresent())
                .filter(r -> r.finding().map(Finding::id).equals(row.finding().map(Finding::id)))
                .toList();
    }

    public long count(Severity severity) {
        return rows.stream().filter(r -> r.severity() == severity).count();
    }

    /** The first row of a severity that is there, the worst first; of the given step before others. */
    public Optional<Row> mostUseful(String step) {
        for (Severity severity : Severity.values()) {
            Optional<Row> own = first(severity, step);
            if (own.isPresent()) {
                return own;
            }
        }
        for (Severity severity : Severity.values()) {
            Optional<Row> any =
                    rows.stream().filter(r -> r.severity() == severity).findFirst();
            if (any.isPresent()) {
                return any;
            }
        }
        return Optional.empty();
    }

    private Optional<Row> first(Severity severity, String step) {
        return rows.stream()
                .filter(r -> r.severity() == severity && r.step().equals(step))
                .findFirst();
    }

    /** The row after {@code last}, from the beginning again at the end; hints only after everything else is done. */
    public Optional<Row> after(Optional<Row> last) {
        return step(last.map(rows::indexOf).orElse(-1), 1);
    }

    /** The row before {@code last}, from the end again at the beginning; hints as in {@link #after}. */
    public Optional<Row> before(Optional<Row> last) {
        return step(Math.max(last.map(rows::indexOf).orElse(0), 0), -1);
    }

    private Optional<Row> step(int from, int by) {
        boolean hintsOnly = rows.stream().allMatch(r -> r.severity() == Severity.HINT);
        int at = from;
        for (int i = 0; i < rows.size(); i++) {
            at = Math.floorMod(at + by, rows.size());
            if (hintsOnly || rows.get(at).severity() != Severity.HINT) {
                return Optional.of(rows.get(at));
            }
        }
        return Optional.empty();
    }
}
