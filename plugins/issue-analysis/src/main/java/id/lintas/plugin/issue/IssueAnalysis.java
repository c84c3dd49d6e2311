package id.lintas.plugin.issue;

import id.lintas.api.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What a group writes in the first task. This is the shape of the section in the project file.
 *
 * @param chosen the id of the chosen issue, or empty
 * @param ribs renamed ribs of the fishbone only; the six usual ones are there without being listed
 * @param whys the chain of whys, outermost first; a blank line keeps its place
 * @param rootCause the root cause in one sentence, where the whys end
 */
public record IssueAnalysis(
        List<Issue> issues,
        String chosen,
        List<Rib> ribs,
        List<Cause> causes,
        List<String> whys,
        String rootCause,
        List<Stakeholder> stakeholders) {

    public IssueAnalysis {
        issues = List.copyOf(issues);
        ribs = List.copyOf(ribs);
        causes = List.copyOf(causes);
        whys = List.copyOf(whys);
        stakeholders = List.copyOf(stakeholders);
    }

    public static IssueAnalysis empty() {
        return new IssueAnalysis(List.of(), "", List.of(), List.of(), List.of(), "", List.of());
    }

    public Optional<Issue> issue(String id) {
        return issues.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** The chosen issue; empty if none is chosen, or if it is gone. */
    public Optional<Issue> chosenIssue() {
        return issue(chosen);
    }

    public Optional<Cause> cause(String id) {
        return causes.stream().filter(c -> c.id().equals(id)).findFirst();
    }

    public List<Cause> causesOn(String rib) {
        return causes.stream().filter(c -> c.rib().equals(rib)).toList();
    }

    public List<Cause> rootCauses() {
        return causes.stream().filter(Cause::root).toList();
    }

    public IssueAnalysis choose(String id) {
        return Records.with(this, "chosen", id);
    }

    public IssueAnalysis withIssues(List<Issue> changed) {
        return Records.with(this, "issues", changed);
    }

    /** Without the issue; it is no longer chosen either. */
    public IssueAnalysis withoutIssue(String id) {
        IssueAnalysis rest = withIssues(Records.remove(issues, id));
        return chosen.equals(id) ? rest.choose("") : rest;
    }

    public IssueAnalysis withCauses(List<Cause> changed) {
        return Records.with(this, "causes", changed);
    }

    public IssueAnalysis withStakeholders(List<Stakeholder> changed) {
        return Records.with(this, "stakeholders", changed);
    }

    /** @param owner the id of an issue, a cause or a stakeholder */
    public IssueAnalysis withEvidence(String owner, UnaryOperator<List<Evidence>> change) {
        return withIssues(Records.replace(issues, owner, i -> Records.with(i, "evidence", change.apply(i.evidence()))))
                .withCauses(
                        Records.replace(causes, owner, c -> Records.with(c, "evidence", change.apply(c.evidence()))))
                .withStakeholders(Records.replace(
                        stakeholders, owner, s -> Records.with(s, "evidence", change.apply(s.evidence()))));
    }

    /** All evidence, that of the issues first. */
    public List<Exhibit> exhibits() {
        List<Exhibit> all = new ArrayList<>();
        issues.forEach(i -> i.evidence().forEach(e -> all.add(new Exhibit(i.id(), e))));
        causes.forEach(c -> c.evidence().forEach(e -> all.add(new Exhibit(c.id(), e))));
        stakeholders.forEach(s -> s.evidence().forEach(e -> all.add(new Exhibit(s.id(), e))));
        return List.copyOf(all);
    }

    /** Whose evidence that is; empty if there is no such evidence. */
    public Optional<Exhibit> exhibit(String evidence) {
        return exhibits().stream()
                .filter(e -> e.evidence().id().equals(evidence))
                .findFirst();
    }

    /** The cause on another rib, behind those that are there. */
    public IssueAnalysis moveCause(String cause, String rib) {
        return cause(cause)
                .filter(c -> !c.rib().equals(rib))
                .map(c -> withCauses(Records.append(Records.remove(causes, cause), Records.with(c, "rib", rib))))
                .orElse(this);
    }

    /** The cause moved past its neighbours on the same rib, as far as there are any. */
    public IssueAnalysis shiftCause(String cause, int by) {
        return cause(cause)
                .map(c -> {
                    List<Cause> beside = causesOn(c.rib());
                    int to = beside.indexOf(c) + by;
                    return to < 0 || to >= beside.size() ? this : swapped(c, beside.get(to));
                })
                .orElse(this);
    }

    private IssueAnalysis swapped(Cause one, Cause other) {
        return withCauses(causes.stream()
                .map(c -> c.equals(one) ? other : c.equals(other) ? one : c)
                .toList());
    }

    /** The votes of a round in place of those of the round before. */
    public IssueAnalysis withVotes(Map<String, List<Vote>> votes) {
        return withIssues(issues.stream()
                .map(i -> Records.with(i, "votes", votes.getOrDefault(i.id(), List.of())))
                .toList());
    }

    /** The rib of that id called {@code title}; a blank title gives it its usual name back. */
    public IssueAnalysis withRibTitle(String rib, String title) {
        List<Rib> others = Records.remove(ribs, rib);
        return Records.with(this, "ribs", title.isBlank() ? others : Records.append(others, new Rib(rib, title)));
    }

    /** The why at {@code index} from 0; blank whys at the end are dropped. */
    public IssueAnalysis withWhy(int index, String text) {
        return Records.with(this, "whys", Whys.set(whys, index, text));
    }
}
