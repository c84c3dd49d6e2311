package id.lintas.plugin.practice.fit;

import id.lintas.api.Item;
import id.lintas.plugin.practice.fit.Reason.Kind;
import id.lintas.plugin.practice.library.LibraryPractice;
import id.lintas.plugin.practice.search.Hit;
import java.util.ArrayList;
import java.util.List;

/** Compares a practice that was found with what was looked for. Nothing is claimed but what stands in its record. */
public final class Fit {

    private static final String GOES_ON = "sekarang";

    /** A number of bodies so many times another is of another scale. */
    private static final int OTHER_SCALE = 2;

    private final Hit hit;
    private final Need need;
    private final LibraryPractice practice;

    private Fit(Hit hit, Need need) {
        this.hit = hit;
        this.need = need;
        practice = hit.practice();
    }

    /** What speaks for it, then what sets it apart. */
    public static List<Reason> reasons(Hit hit, Need need) {
        Fit fit = new Fit(hit, need);
        List<Reason> reasons = new ArrayList<>();
        fit.words(reasons);
        fit.alike(reasons, Kind.OBSTACLE, Item.OBSTACLE, fit.practice.obstacles());
        fit.alike(reasons, Kind.WOG_TYPE, Item.ACTIVITY, fit.practice.wogType());
        fit.differs(reasons);
        return List.copyOf(reasons);
    }

    private void words(List<Reason> reasons) {
        List<String> elsewhere = hit.words().stream()
                .filter(word -> !hit.inProblem().contains(word))
                .toList();
        add(reasons, Kind.PROBLEM, hit.inProblem());
        add(reasons, Kind.WORDS, elsewhere);
        add(reasons, Kind.SIMILAR, hit.similar());
    }

    private void alike(List<Reason> reasons, Kind kind, String items, List<String> codes) {
        for (String code : codes) {
            List<String> alike = need.with(items, code);
            if (!alike.isEmpty()) {
                reasons.add(new Reason(kind, List.of(code), alike));
            }
        }
    }

    private void differs(List<Reason> reasons) {
        if (!practice.isOwn() && !practice.indonesian()) {
            add(reasons, Kind.ABROAD, practice.places());
        }
        if (!practice.level().isEmpty() && !practice.level().equals(need.level())) {
            add(reasons, Kind.LEVEL, List.of(practice.level(), need.level()));
        }
        int bodies = practice.bodies();
        int here = need.stakeholders();
        if (bodies > 0 && here > 0 && (bodies >= OTHER_SCALE * here || here >= OTHER_SCALE * bodies)) {
            add(reasons, Kind.SCALE, List.of(String.valueOf(bodies), String.valueOf(here)));
        }
        String years = practice.years();
        int dash = years.lastIndexOf('–');
        if (dash > 0 && !years.endsWith(GOES_ON)) {
            add(reasons, Kind.ENDED, List.of(years.substring(dash + 1)));
        }
        add(reasons, Kind.ABSENT, hit.absent());
    }

    private static void add(List<Reason> reasons, Kind kind, List<String> values) {
        if (!values.isEmpty()) {
            reasons.add(Reason.of(kind, values));
        }
    }
}
