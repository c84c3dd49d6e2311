package id.lintas.plugin.issue;

import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** How far the task is, part by part; counted from the data alone. */
final class IssueParts {

    private final IssueAnalysis data;
    private final Rules rules;
    private final StepContext context;

    IssueParts(IssueAnalysis data, StepContext context) {
        this.data = data;
        this.context = context;
        rules = Rules.of(context.project().settings());
    }

    List<Part> parts() {
        int listed = Math.max(rules.issuesMin(), data.issues().size());
        List<Part> parts = new ArrayList<>();
        parts.add(part("list", count(i -> !i.statement().isBlank()), listed, Place.field("issues")));
        parts.add(part("apkl", count(i -> Screening.open(i, rules).isEmpty()), listed, apklPlace()));
        parts.add(usg());
        parts.add(part("chosen", details(), Details.ASKED, chosenPlace()));
        parts.add(part("fishbone", fishbone(), 2, Place.field("causes")));
        parts.add(stakeholders(parts.stream().allMatch(Part::complete)));
        return List.copyOf(parts);
    }

    private Part part(String id, int done, int total, Place place) {
        return new Part(id, context.text("part." + id), done, total, place);
    }

    private int count(Predicate<Issue> which) {
        return (int) data.issues().stream().filter(which).count();
    }

    /** The first judgement that is still open; when all are made, the first one. */
    private Place apklPlace() {
        return data.issues().stream()
                .min(Comparator.comparing(i -> Screening.open(i, rules).isEmpty()))
                .map(i -> Place.of(i.id(), ScoreChecks.firstOpen(i, rules)))
                .orElse(Place.field("issues"));
    }

    /** Issues that failed APKL need no USG; those that are still to be listed will. */
    private Part usg() {
        int missing = Math.max(0, rules.issuesMin() - data.issues().size());
        int candidates = missing + count(i -> !Screening.fails(i, rules));
        int scored = count(i -> !Screening.fails(i, rules) && Ranking.scored(i));
        return part("usg", scored, Math.max(1, candidates), usgPlace());
    }

    private Place usgPlace() {
        return data.issues().stream()
                .filter(i -> !Screening.fails(i, rules))
                .min(Comparator.comparing(Ranking::scored))
                .map(i -> Place.of(i.id(), ScoreChecks.firstOpen(i)))
                .orElse(Place.field("issues"));
    }

    private Place chosenPlace() {
        return data.chosenIssue().map(i -> Place.item(i.id())).orElse(Place.field("chosen"));
    }

    private int details() {
        return data.chosenIssue().map(Details::filled).orElse(0);
    }

    private int fishbone() {
        boolean written = !data.causes().isEmpty()
                && data.causes().stream().noneMatch(c -> c.text().isBlank());
        return (written ? 1 : 0) + (data.rootCauses().isEmpty() ? 0 : 1);
    }

    /** Optional: without any, the part is done as soon as everything else is, so that it never keeps a group from the end. */
    private Part stakeholders(boolean restComplete) {
        int named = data.stakeholders().size();
        if (named == 0) {
            return part("stakeholders", restComplete ? 1 : 0, 1, Place.field("stakeholders"));
        }
        int placed =
                (int) data.stakeholders().stream().filter(Stakeholder::complete).count();
        return part("stakeholders", placed, named, Place.field("stakeholders"));
    }
}
