package id.lintas.engine.merge;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.RevisionHistory;
import id.lintas.engine.store.format.FormatProblem;
import id.lintas.engine.store.format.Limits;
import id.lintas.engine.store.format.ProjectWriter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How the revisions of copies hang together. */
final class Ancestors {

    private Ancestors() {}

    /** The newest revision that all copies come from, or are, if its content is known. */
    static Optional<CaseProject> common(Collection<CaseProject> copies, RevisionHistory history) throws FormatProblem {
        List<String> common = null;
        for (CaseProject copy : copies) {
            List<String> line = line(copy);
            if (common == null) {
                common = new ArrayList<>(line);
            } else {
                common.retainAll(line);
            }
        }
        Map<String, CaseProject> saved = new HashMap<>();
        for (CaseProject copy : copies) {
            // One with edits that are not saved still bears the revision that it came from.
            saved.put(new ProjectWriter(Limits.USUAL).contentId(copy), copy);
        }
        for (String id : common == null ? List.<String>of() : common) {
            Optional<CaseProject> known = Optional.ofNullable(saved.get(id))
                    .or(() -> history.find(copies.iterator().next().id(), id));
            if (known.isPresent()) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static List<String> line(CaseProject copy) {
        List<String> line = new ArrayList<>();
        copy.revision().ifPresent(r -> {
            line.add(r.id());
            line.addAll(r.parents());
        });
        return line;
    }

    /** The copies' revisions, then their ancestors, the newest first as far as the copies tell. */
    static List<String> parents(List<Copy> copies) {
        Set<String> parents = new LinkedHashSet<>();
        copies.forEach(c -> c.project().revision().map(Revision::id).ifPresent(parents::add));
        List<List<String>> lines = copies.stream()
                .map(c -> c.project().revision().map(Revision::parents).orElse(List.of()))
                .sorted(Comparator.comparing(String::valueOf))
                .toList();
        int longest = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int depth = 0; depth < longest; depth++) {
            for (List<String> line : lines) {
                if (depth < line.size()) {
                    parents.add(line.get(depth));
                }
            }
        }
        return parents.stream().limit(Revision.MAX_PARENTS).toList();
    }
}
