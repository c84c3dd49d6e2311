package id.lintas.engine.project;

import java.time.Instant;
import java.util.List;

/**
 * Which saved state this is.
 *
 * @param id SHA-256 of the canonical content without the revision, in hex
 * @param parents ids of the ancestors, newest first, at most {@link #MAX_PARENTS}
 * @param savedBy a name, or empty
 * @param contributions of this save and those before it, oldest first, at most {@link #MAX_CONTRIBUTIONS}
 */
public record Revision(
        String id, List<String> parents, String savedBy, Instant savedAt, List<Contribution> contributions) {

    public static final int MAX_PARENTS = 50;
    public static final int MAX_CONTRIBUTIONS = 500;

    public Revision {
        parents = List.copyOf(parents);
        contributions = List.copyOf(contributions);
    }

    public Revision(String id, List<String> parents, String savedBy, Instant savedAt) {
        this(id, parents, savedBy, savedAt, List.of());
    }
}
