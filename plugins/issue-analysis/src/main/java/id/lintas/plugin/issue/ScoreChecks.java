package id.lintas.plugin.issue;

import id.lintas.api.Place;
import java.util.List;

/** APKL and USG of every issue, as far as they are asked for. */
final class ScoreChecks {

    private ScoreChecks() {}

    static void check(Inspection in) {
        in.data.issues().forEach(issue -> apkl(in, issue));
        in.data.issues().forEach(issue -> usg(in, issue));
    }

    private static void apkl(Inspection in, Issue issue) {
        List<Criterion> open = Screening.open(issue, in.rules);
        if (!open.isEmpty()) {
            Place place = Place.of(issue.id(), firstOpen(issue, in.rules));
            in.error("apkl-incomplete", place, issue.id(), criteria(in, open));
        }
        for (Criterion c : Criterion.values()) {
            if (!in.rules.byTick() && c.score(issue) > Rules.APKL_MAX) {
                in.warning("score-too-high", Place.of(issue.id(), c.scoreField()), issue.id(), Rules.APKL_MAX);
            }
        }
    }

    private static String criteria(Inspection in, List<Criterion> open) {
        return Words.join(
                open.stream()
                        .map(c -> in.context.text("criterion." + c.field()))
                        .toList(),
                in.context);
    }

    private static void usg(Inspection in, Issue issue) {
        if (!Screening.fails(issue, in.rules) && !Ranking.scored(issue)) {
            in.error("usg-incomplete", Place.of(issue.id(), firstOpen(issue)), issue.id());
        }
        int highest = Math.max(
                Math.max(issue.urgency(), Math.max(issue.seriousness(), issue.growth())),
                issue.votes().stream()
                        .mapToInt(v -> Math.max(v.urgency(), Math.max(v.seriousness(), v.growth())))
                        .max()
                        .orElse(0));
        if (highest > in.rules.usgMax()) {
            in.warning("score-too-high", Place.of(issue.id(), tooHigh(issue, in.rules)), issue.id(), in.rules.usgMax());
        }
    }

    /** The field of the first criterion that is not judged; if all are, of the first one. */
    static String firstOpen(Issue issue, Rules rules) {
        Criterion first = Screening.open(issue, rules).stream().findFirst().orElse(Criterion.ACTUAL);
        return rules.byTick() ? first.field() : first.scoreField();
    }

    /** The first USG score that is not given; if all are, growth. */
    static String firstOpen(Issue issue) {
        if (issue.urgency() == 0) {
            return "urgency";
        }
        return issue.seriousness() == 0 ? "seriousness" : "growth";
    }

    private static String tooHigh(Issue issue, Rules rules) {
        if (issue.urgency() > rules.usgMax()) {
            return "urgency";
        }
        return issue.seriousness() > rules.usgMax() ? "seriousness" : "growth";
    }
}
