package id.lintas.engine.review;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.CaseText;
import id.lintas.api.Item;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.check.CheckResult;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.Revision;
import id.lintas.engine.search.Passage;
import id.lintas.engine.search.ProjectTexts;
import id.lintas.engine.step.DecodedProject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * What is known of a project that was handed in: not the project itself, so that a class of a thousand fits into memory. Whoever
 * needs the project reads it again, see {@link FolderReview#read}.
 *
 * @param project the project's id
 * @param language that the group writes in
 * @param caseText what the group worked on
 * @param steps in the worksheet's order
 * @param answers what the group wrote in the steps, in reading order; those of steps without their plugin are not known
 * @param items in reading order, without facts
 * @param reviews as they are in the file
 * @param rubric that the worksheet brings; empty if it is marked by the usual one
 */
public record Reviewed(
        String project,
        String title,
        String language,
        CaseText caseText,
        GroupInfo group,
        Optional<Revision> revision,
        List<StepStand> steps,
        List<Passage> answers,
        List<Item> items,
        List<JsonNode> reviews,
        Optional<Rubric> rubric) {

    private static final Set<String> NOT_ANSWERS = Set.of(Passage.HEADER, Passage.GROUP, Passage.CASE);

    public Reviewed {
        group = known(group);
        steps = List.copyOf(steps);
        answers = List.copyOf(answers);
        items = List.copyOf(items);
        reviews = List.copyOf(reviews);
    }

    /** Without members of the file that this version does not know. */
    private static GroupInfo known(GroupInfo group) {
        List<GroupInfo.Member> members = group.members().stream()
                .map(m -> new GroupInfo.Member(m.name(), m.number()))
                .toList();
        return new GroupInfo(
                group.name(), group.className(), group.institution(), group.facilitator(), members, Map.of());
    }

    /** What stands in the project's head, before any plugin is asked. */
    static Reviewed head(CaseProject project) {
        return of(project, List.of(), List.of(), List.of());
    }

    static Reviewed of(DecodedProject decoded, CheckResult checks, UnaryOperator<String> same) {
        return of(
                decoded.project(),
                checks.steps().stream().map(StepStand::of).toList(),
                ProjectTexts.of(decoded).stream()
                        .filter(p -> !NOT_ANSWERS.contains(p.area()))
                        .map(p -> pooled(p, same))
                        .toList(),
                decoded.items().stream()
                        .map(i -> new Item(i.ref(), i.label(), i.kind(), i.codes(), Map.of()))
                        .toList());
    }

    private static Passage pooled(Passage p, UnaryOperator<String> same) {
        Place place = Place.of(same.apply(p.place().item()), p.place().field());
        return new Passage(p.area(), place, same.apply(p.pointer()), p.text());
    }

    private static Reviewed of(CaseProject project, List<StepStand> steps, List<Passage> answers, List<Item> items) {
        return new Reviewed(
                project.id(),
                project.title(),
                project.language(),
                project.caseText(),
                project.group(),
                project.revision(),
                steps,
                answers,
                items,
                project.reviews(),
                Rubric.own(project.worksheet().settings()));
    }

    /** Between 0 and 1; empty if the project has no such step, or the step cannot say. */
    public Optional<Double> share(String step) {
        return steps.stream()
                .filter(s -> s.step().equals(step) && s.parts() > 0)
                .map(StepStand::share)
                .findFirst();
    }

    /** Between 0 and 1, over all steps that can say how far they are. */
    public double share() {
        return steps.stream()
                .filter(s -> s.parts() > 0)
                .mapToDouble(StepStand::share)
                .average()
                .orElse(0);
    }

    public long count(Severity severity) {
        return steps.stream().mapToInt(s -> s.count(severity)).sum();
    }
}
