package id.lintas.plugin.obstacle.delay;

import id.lintas.api.StepContext;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says a forecast in the reader's language: what stands in the figures, and what the drawings say to those who hear them.
 *
 * @param first the date of the plan's first day; null for a plan without a calendar
 */
public record ForecastWords(StepContext context, @Nullable LocalDate first) {

    /** "62 %" */
    public String percent(double share) {
        return context.text("unit.percent", Math.round(share * 100));
    }

    /** The day in whose course something is finished: "hari 177", and its date if there is a calendar. */
    public String day(double day) {
        String number = context.text("unit.day", whole(day));
        return first == null ? number : number + " (" + date(first, day) + ")";
    }

    /** The date, or the day's number where there is no calendar. */
    public String brief(double day) {
        return first == null ? context.text("unit.day", whole(day)) : date(first, day);
    }

    /** "10.000" */
    public String count(int number) {
        return NumberFormat.getIntegerInstance(context.locale()).format(number);
    }

    private String date(LocalDate from, double day) {
        return from.plusDays((long) Math.ceil(day) - 1)
                .format(DateTimeFormatter.ofPattern("d MMM yyyy", context.locale()));
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
