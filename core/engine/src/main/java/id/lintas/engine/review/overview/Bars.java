package id.lintas.engine.review.overview;

import java.util.List;

/**
 * What a chart of bars shows.
 *
 * @param name the stem of a file name
 * @param most what the longest possible bar stands for; 0 for the largest value
 */
public record Bars(String name, String title, List<Bar> bars, double most) {

    /**
     * @param label what is counted
     * @param said the value, as a person reads it
     */
    public record Bar(String label, double value, String said) {}

    public Bars {
        bars = List.copyOf(bars);
    }
}
