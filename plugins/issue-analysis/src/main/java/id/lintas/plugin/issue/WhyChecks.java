package id.lintas.plugin.issue;

import id.lintas.api.Place;

/** Five whys, for groups that use them: a chain without a hole, that arrives somewhere. */
final class WhyChecks {

    private WhyChecks() {}

    static void check(Inspection in) {
        long answered = Whys.answered(in.data.whys());
        boolean stated = !in.data.rootCause().isBlank();
        int gap = Whys.gap(in.data.whys());
        if (answered == 0 && !stated && !in.data.rootCauses().isEmpty()) {
            in.hint("whys-none", Place.field("whys"));
        }
        Place place = Place.field("whys");
        if (gap >= 0) {
            in.warning("whys-gap", place, gap + 1);
        }
        if (answered > 0 && answered < Whys.USUAL && !stated) {
            in.warning("whys-unfinished", place, answered);
        }
    }
}
