package id.lintas.plugin.issue;

import id.lintas.api.Place;

/** Stakeholders are optional; one that is begun should be placed. */
final class StakeholderChecks {

    private StakeholderChecks() {}

    static void check(Inspection in) {
        for (Stakeholder s : in.data.stakeholders()) {
            if (s.name().isBlank()) {
                in.warning("stakeholder-unnamed", Place.of(s.id(), "name"), s.id());
            } else if (s.interest().isEmpty()) {
                in.warning("stakeholder-unplaced", Place.of(s.id(), "interest"), s.name());
            } else if (s.power().isEmpty()) {
                in.warning("stakeholder-unplaced", Place.of(s.id(), "power"), s.name());
            }
        }
    }
}
