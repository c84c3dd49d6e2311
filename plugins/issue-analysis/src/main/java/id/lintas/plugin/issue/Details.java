package id.lintas.plugin.issue;

import java.util.stream.Stream;

/** How much of what the worksheet asks about the chosen issue is there. */
public final class Details {

    /** Problems, affected, evidence, sectors, why not alone, drivers, reason. */
    public static final int ASKED = 7;

    private Details() {}

    public static int filled(Issue i) {
        return (int) Stream.of(
                        !i.problems().isBlank(),
                        !i.affected().isBlank(),
                        !i.evidence().isEmpty(),
                        !i.sectors().isEmpty(),
                        !i.whyNotAlone().isBlank(),
                        !i.drivers().isEmpty(),
                        !i.reason().isBlank())
                .filter(there -> there)
                .count();
    }
}
