package id.lintas.engine.store;

import id.lintas.engine.project.Contribution;
import id.lintas.engine.project.Revision;
import id.lintas.engine.store.contribution.Contributions;
import id.lintas.engine.store.format.Digests;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How one revision follows another. */
final class Revisions {

    private Revisions() {}

    /** @param items by step id, what this save added or changed; nothing is kept of a save without any */
    static Revision next(
            Optional<Revision> before, String contentId, String savedBy, Instant now, Map<String, List<String>> items) {
        Instant at = now.truncatedTo(ChronoUnit.SECONDS);
        List<String> parents = before.stream()
                .flatMap(r -> Stream.concat(Stream.of(r.id()), r.parents().stream()))
                .filter(id -> !id.equals(contentId))
                .limit(Revision.MAX_PARENTS)
                .toList();
        List<Contribution> earlier = before.map(Revision::contributions).orElse(List.of());
        List<Contribution> own = items.isEmpty()
                ? List.of()
                : List.of(new Contribution(contributionId(contentId, savedBy, at), savedBy, at, items));
        return new Revision(contentId, parents, savedBy, at, Contributions.join(Stream.of(earlier, own)));
    }

    private static String contributionId(String contentId, String savedBy, Instant at) {
        byte[] source = (contentId + '\n' + savedBy + '\n' + at).getBytes(StandardCharsets.UTF_8);
        return Digests.of(source).substring(0, 16);
    }
}
