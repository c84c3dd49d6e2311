package id.lintas.plugin.obstacle.delay;

import id.lintas.api.StepContext;
import java.text.NumberFormat;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Says a forecast in the reader's language: what stands in the figures, and what the drawings say to those who hear them. */
public record ForecastWords(StepContext context) {

    /** "62 %" */
    public String percent(double share) {
        return context.text("unit.percent", Math.round(share * 100));
    }

    /** The day on which something that is finished in its course is done: "hari 177". */
    public String day(double day) {
        return context.text("unit.day", whole(day));
    }

    /** "6,5 hari" */
    public String days(double days) {
        return context.text("unit.days", decimal(days));
    }

    /** The chance, P50, P80 and the plan's own finish. */
    public String finish(Forecast forecast, int finishBy) {
        return context.text(
                "forecast.finish",
                day(finishBy),
                percent(forecast.chanceBy(finishBy)),
                day(forecast.percentile(50)),
                day(forecast.percentile(80)),
                day(forecast.planned()));
    }

    /**
     * Which obstacles matter, those that matter most first.
     *
     * @param names from an obstacle's id to what a person calls it
     */
    public String influences(Forecast forecast, UnaryOperator<String> names) {
        return forecast.influences().isEmpty()
                ? context.text("forecast.none")
                : forecast.influences().stream()
                        .map(i -> context.text(
                                "forecast.influence",
                                i.hazard(),
                                names.apply(i.hazard()),
                                days(i.p80()),
                                days(i.mean())))
                        .collect(Collectors.joining(" "));
    }

    public String decimal(double number) {
        NumberFormat format = NumberFormat.getNumberInstance(context.locale());
        format.setMinimumFractionDigits(1);
        format.setMaximumFractionDigits(1);
        // So that nothing is shown as minus zero.
        return format.format(Math.round(number * 10) / 10.0 + 0.0);
    }

    /** A day that has begun counts whole. */
    static String whole(double day) {
        return String.valueOf((int) Math.ceil(day));
    }
}
