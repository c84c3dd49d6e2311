package id.lintas.plugin.issue;

import java.util.List;

/** The slides' four answers to "why WoG", by the ids of the concepts. */
public final class Drivers {

    public static final List<String> IDS =
            List.of("why-public-push", "why-information-technology", "why-sector-competition", "why-sectoral-ego");

    private Drivers() {}
}
