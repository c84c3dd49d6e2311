package id.lintas.engine.store.contribution;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Contribution;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.compare.Difference;
import id.lintas.engine.store.compare.ProjectComparison;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which items each save added or changed. */
public final class Contributions {

    private static final Comparator<Contribution> ORDER =
            Comparator.comparing(Contribution::at).thenComparing(Contribution::id);

    private Contributions() {}

    /** Those that the project bears, oldest first. */
    public static List<Contribution> of(CaseProject project) {
        return project.revision().map(Revision::contributions).orElse(List.of());
    }

    /**
     * The items that a person added or changed since the version that was read or saved last. What came with copies that were
     * put together in between counts for those who saved it there.
     *
     * @param before nothing for a project that was never saved
     * @return by step id
     */
    public static Map<String, List<String>> items(Optional<CaseProject> before, CaseProject after) {
        Map<String, Set<String>> found = new TreeMap<>();
        CaseProject from = before.orElseGet(() -> blank(after));
        for (Difference difference : ProjectComparison.of(from, after)) {
            boolean brought =
                    difference.kind() == Difference.Kind.ADDED || difference.kind() == Difference.Kind.CHANGED;
            if (difference.area() == Difference.Area.STEP && brought) {
                found.computeIfAbsent(difference.step(), s -> new TreeSet<>())
                        .add(difference.item().isEmpty() ? difference.field() : difference.item());
            }
        }
        Set<Contribution> known = new HashSet<>(of(from));
        of(after).stream()
                .filter(c -> !known.contains(c))
                .forEach(c -> c.items()
                        .forEach((step, ids) ->
                                found.getOrDefault(step, new TreeSet<>()).removeAll(ids)));
        Map<String, List<String>> items = new TreeMap<>();
        found.forEach((step, ids) -> {
            if (!ids.isEmpty()) {
                items.put(step, List.copyOf(ids));
            }
        });
        return items;
    }

    private static CaseProject blank(CaseProject project) {
        return new CaseProject(
                project.id(),
                project.title(),
                project.language(),
                project.caseId(),
                project.caseText(),
                project.group(),
                project.worksheet(),
                Map.of(),
                List.of(),
                Optional.empty(),
                Map.of());
    }

    /** Of several copies, or with one more; each once, oldest first, the newest if there are too many. */
    public static List<Contribution> join(Stream<? extends Collection<Contribution>> all) {
        List<Contribution> joined = new ArrayList<>(
                all.flatMap(Collection::stream).distinct().sorted(ORDER).toList());
        int tooMany = joined.size() - Revision.MAX_CONTRIBUTIONS;
        return tooMany > 0 ? List.copyOf(joined.subList(tooMany, joined.size())) : joined;
    }
}
