package id.lintas.plugin.issue.ui;

import id.lintas.api.ui.EditorHost;
import id.lintas.api.ui.ItemTable;
import id.lintas.plugin.issue.Criterion;
import id.lintas.plugin.issue.Issue;
import id.lintas.plugin.issue.IssueAnalysis;
import id.lintas.plugin.issue.Ranking;
import id.lintas.plugin.issue.Rules;
import id.lintas.plugin.issue.Screening;
import id.lintas.plugin.issue.Usg;
import id.lintas.plugin.issue.Words;
import java.awt.Component;
import java.awt.Container;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javax.swing.JComponent;
import javax.swing.JTable;

/** The issues in the order of their totals, with APKL and USG set in place. */
final class IssueTable {

    private static final int SCORE_WIDTH = 30;

    private final EditorHost<IssueAnalysis> host;
    private final Rules rules;
    private final ItemTable<Issue> table;
    private Ranking ranking;
    private IssueAnalysis data = IssueAnalysis.empty();

    IssueTable(EditorHost<IssueAnalysis> host, Consumer<Optional<Issue>> onSelect, Runnable onOpen) {
        this.host = host;
        rules = Rules.of(host.context().project().settings());
        ranking = Ranking.of(data, rules);
        table = ItemTable.of(host, Issue.class, "issues").text("statement", this::statement);
        for (Criterion c : Criterion.values()) {
            if (rules.byTick()) {
                table.judgement(c.field(), SCORE_WIDTH);
            } else {
                table.score(c.scoreField(), SCORE_WIDTH, 1, Rules.APKL_MAX);
            }
        }
        if (!rules.byTick()) {
            table.number("apklTotal", 48, false, i -> positive(Screening.total(i)));
        }
        table.score("urgency", SCORE_WIDTH, 1, rules.usgMax(), i -> average(i, Usg::urgency))
                .score("seriousness", SCORE_WIDTH, 1, rules.usgMax(), i -> average(i, Usg::seriousness))
                .score("growth", SCORE_WIDTH, 1, rules.usgMax(), i -> average(i, Usg::growth))
                .number("total", 46, true, i -> ranking.text(i.id(), locale()))
                .number("rank", 76, false, this::rank)
                .chip("status", 90, this::status, i -> isChosen(i) ? "accent" : "")
                .quiet(i -> Screening.fails(i, rules))
                .order(order())
                .onSelect(onSelect)
                .onOpen(i -> onOpen.run());
    }

    /** The ranking changes with the data; the table keeps the comparator. */
    private Comparator<Issue> order() {
        return (a, b) -> ranking.order().compare(a, b);
    }

    private Locale locale() {
        return host.context().locale();
    }

    /** What the members' votes come to, in place of the group's own score; empty without votes. */
    private String average(Issue issue, ToIntFunction<Usg> score) {
        Usg usg = Usg.of(issue);
        return usg.averaged() ? usg.text(score.applyAsInt(usg), locale()) : "";
    }

    private String rank(Issue issue) {
        String roman = ranking.roman(issue.id());
        return ranking.tied(issue.id()) ? host.text("rank.tied", roman) : roman;
    }

    private String statement(Issue issue) {
        return Screening.fails(issue, rules)
                ? issue.statement() + " · " + host.text("status.failed", Words.unmet(issue, rules, host.context()))
                : issue.statement();
    }

    private String status(Issue issue) {
        if (isChosen(issue)) {
            return host.text("status.chosen.chip");
        }
        if (Screening.unmet(issue, rules).isEmpty()) {
            return "";
        }
        return host.text(Screening.fails(issue, rules) ? "status.failed.short" : "status.kept.short");
    }

    private boolean isChosen(Issue issue) {
        return issue.id().equals(data.chosen());
    }

    private static String positive(int number) {
        return number > 0 ? Integer.toString(number) : "";
    }

    JComponent component() {
        return table.component();
    }

    void show(IssueAnalysis shown) {
        data = shown;
        ranking = Ranking.of(shown, rules);
        table.show(shown.issues());
        // A score changes the ranks of other rows too.
        table.component().repaint();
    }

    Optional<Issue> selected() {
        return table.selected();
    }

    void select(String id) {
        table.select(id);
    }

    void selectTop() {
        data.issues().stream().min(ranking.order()).ifPresent(i -> table.select(i.id()));
    }

    /** Puts the focus on the cell, so that a digit or Space sets it. */
    boolean reveal(String id, String field) {
        boolean there = table.select(id);
        int column = columns().indexOf(field);
        if (!there || column < 0) {
            return false;
        }
        grid(table.component()).ifPresent(grid -> {
            grid.changeSelection(grid.getSelectedRow(), column, false, false);
            grid.requestFocusInWindow();
        });
        return true;
    }

    /** The table inside its scroll pane and whatever else is around it. */
    private static Optional<JTable> grid(Component around) {
        if (around instanceof JTable found) {
            return Optional.of(found);
        }
        if (around instanceof Container container) {
            return Arrays.stream(container.getComponents())
                    .flatMap(c -> grid(c).stream())
                    .findFirst();
        }
        return Optional.empty();
    }

    /** The columns by the names of their fields, in the order in which they are added; the id is the first. */
    private List<String> columns() {
        List<String> names = new ArrayList<>(List.of("id", "statement"));
        for (Criterion c : Criterion.values()) {
            names.add(rules.byTick() ? c.field() : c.scoreField());
        }
        if (!rules.byTick()) {
            names.add("apklTotal");
        }
        names.addAll(List.of("urgency", "seriousness", "growth"));
        return names;
    }
}
