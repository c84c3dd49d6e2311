package id.lintas.plugin.issue;

import java.util.Optional;

/** The four groups of the interest and power grid, as leadership training papers name them. */
public enum Quadrant {
    PROMOTERS,
    DEFENDERS,
    LATENTS,
    APATHETICS;

    /** Where a stakeholder stands; empty until both interest and power are known. */
    public static Optional<Quadrant> of(Stakeholder s) {
        if (s.interest().isEmpty() || s.power().isEmpty()) {
            return Optional.empty();
        }
        boolean interested = s.interest().equals(Stakeholder.HIGH);
        boolean powerful = s.power().equals(Stakeholder.HIGH);
        if (interested) {
            return Optional.of(powerful ? PROMOTERS : DEFENDERS);
        }
        return Optional.of(powerful ? LATENTS : APATHETICS);
    }

    /** Part of text keys: {@code quadrant.promoters}. */
    public String key() {
        return switch (this) {
            case PROMOTERS -> "promoters";
            case DEFENDERS -> "defenders";
            case LATENTS -> "latents";
            case APATHETICS -> "apathetics";
        };
    }
}
