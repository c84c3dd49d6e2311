package id.lintas.engine.merge;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.RevisionHistory;
import id.lintas.engine.store.contribution.Contributions;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectTree;
import id.lintas.engine.store.format.ProjectWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Puts copies of one project together. The order of the copies makes no difference. */
public final class ProjectMerge {

    /**
     * What came of it.
     *
     * @param project with a revision whose parents are the copies; if one copy already says everything, that copy
     * @param conflicts those of this merge, and those that stood in the copies
     * @param withAncestor whether a common ancestor was there; without one, more has to be asked
     */
    public record Result(CaseProject project, List<Conflict> conflicts, boolean withAncestor) {

        public Result {
            conflicts = List.copyOf(conflicts);
        }
    }

    private ProjectMerge() {}

    /** The newest version that all copies come from, or are, if it is among them or in the history. */
    public static Optional<CaseProject> ancestor(Collection<CaseProject> copies, RevisionHistory history)
            throws FormatProblem {
        return Ancestors.common(copies, history);
    }

    /**
     * @param base the common ancestor; without one, only what a copy has left empty is settled without asking
     * @param copies at least one
     * @throws FormatProblem if the result would be beyond the limits of a file
     */
    public static Result merge(Optional<CaseProject> base, Collection<CaseProject> copies) throws FormatProblem {
        List<Copy> distinct = distinct(copies);
        if (distinct.size() == 1) {
            CaseProject only = distinct.get(0).project();
            return new Result(only, Conflicts.of(only), base.isPresent());
        }
        JsonNode ancestor = base.isPresent() ? ProjectTree.of(base.get()) : MissingNode.getInstance();
        Renaming.apart(ancestor, distinct);
        TreeMerge merge = new TreeMerge();
        ObjectNode tree = (ObjectNode) merge.merge(
                Spot.ROOT,
                ancestor,
                distinct.stream().map(c -> new Held(c, c.tree())).toList());
        boolean cards = !merge.conflicts().isEmpty() || tree.has(Conflicts.MEMBER);
        if (cards) {
            tree.set(Conflicts.MEMBER, Conflicts.join(tree.path(Conflicts.MEMBER), merge.conflicts()));
        }
        CaseProject project = revised(ProjectTree.project(tree.deepCopy()), distinct);
        return new Result(project, Conflicts.of(project), base.isPresent());
    }

    /** Copies that say the same count once; in an order that only they decide. */
    private static List<Copy> distinct(Collection<CaseProject> copies) throws FormatProblem {
        List<Copy> all = new ArrayList<>();
        for (CaseProject project : copies) {
            all.add(Copy.of(project));
        }
        all.sort(Copy.ORDER);
        Set<String> seen = new HashSet<>();
        all.removeIf(copy -> !seen.add(copy.content()));
        return all;
    }

    private static CaseProject revised(CaseProject merged, List<Copy> copies) throws FormatProblem {
        String content = new ProjectWriter(Limits.USUAL).contentId(merged);
        Optional<CaseProject> same = copies.stream()
                .filter(c -> c.content().equals(content))
                .map(Copy::project)
                .findFirst();
        return same.orElseGet(() -> merged.withRevision(new Revision(
                content,
                Ancestors.parents(copies),
                "",
                copies.get(0).savedAt(),
                Contributions.join(copies.stream().map(c -> Contributions.of(c.project()))))));
    }
}
