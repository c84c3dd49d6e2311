package id.lintas.app.overview;

import id.lintas.app.text.AppTexts;
import id.lintas.app.text.Formats;
import id.lintas.engine.review.overview.Bars;
import id.lintas.engine.review.overview.Bars.Bar;
import id.lintas.engine.review.overview.ClassFigures;
import id.lintas.engine.review.overview.ClassFigures.Count;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * The charts of a class, in a language.
 *
 * @param titles of steps
 * @param concepts what a person calls a concept of a step
 */
record OverviewCharts(AppTexts texts, UnaryOperator<String> titles, BinaryOperator<String> concepts) {

    private static final List<Integer> BANDS = List.of(0, 40, 55, 70, 85);
    private static final int FULL = 100;

    /** Those that have something to show. */
    List<Bars> of(ClassFigures figures, List<Double> points) {
        List<Bars> all = new ArrayList<>();
        Formats formats = Formats.of(texts);
        List<Bar> shares = figures.shares().entrySet().stream()
                .map(e -> new Bar(titles.apply(e.getKey()), e.getValue(), formats.percent(e.getValue())))
                .toList();
        add(all, "kelengkapan", texts.get("overview.shares"), shares, 1);
        if (!points.isEmpty()) {
            add(all, "nilai", texts.get("overview.points", points.size()), bands(points), 0);
        }
        add(all, "tipe", texts.get("overview.types"), counts(figures.types(), true), figures.groups());
        add(all, "kendala", texts.get("overview.obstacles"), counts(figures.obstacles(), true), figures.groups());
        add(all, "praktik", texts.get("overview.practices"), counts(figures.practices(), false), figures.groups());
        return all;
    }

    private static void add(List<Bars> all, String name, String title, List<Bar> bars, double most) {
        if (!bars.isEmpty()) {
            all.add(new Bars("kelas-" + name, title, bars, most));
        }
    }

    private List<Bar> counts(List<Count> counts, boolean concept) {
        return counts.stream()
                .map(c -> new Bar(
                        concept ? concepts.apply(c.step(), c.what()) : c.what(),
                        c.groups(),
                        Formats.of(texts).number(c.groups())))
                .toList();
    }

    private List<Bar> bands(List<Double> points) {
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < BANDS.size(); i++) {
            int from = BANDS.get(i);
            int to = i + 1 < BANDS.size() ? BANDS.get(i + 1) : FULL + 1;
            long count = points.stream().filter(p -> p >= from && p < to).count();
            bars.add(new Bar(
                    texts.get("overview.band", from, to - 1),
                    count,
                    Formats.of(texts).number(count)));
        }
        return bars;
    }
}
