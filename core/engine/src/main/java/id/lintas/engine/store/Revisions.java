package id.lintas.engine.store;

import id.lintas.engine.project.Revision;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How one revision follows another. */
final class Revisions {

    private Revisions() {}

    static Revision next(Optional<Revision> before, String contentId, String savedBy, Instant now) {
        List<String> parents = before.stream()
                .flatMap(r -> Stream.concat(Stream.of(r.id()), r.parents().stream()))
                .filter(id -> !id.equals(contentId))
                .limit(Revision.MAX_PARENTS)
                .toList();
        return new Revision(contentId, parents, savedBy, now.truncatedTo(ChronoUnit.SECONDS));
    }
}
