package id.lintas.app.text;

import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Numbers, times and dates as people of a language write them: 1.250,5 and 10.42 in Indonesian, 1,250.5 and 10:42 in English.
 *
 * @param zone whose clock counts
 */
public record Formats(Locale locale, ZoneId zone) {

    /** With the clock of this machine. */
    public static Formats of(AppTexts texts) {
        return new Formats(texts.locale(), ZoneId.systemDefault());
    }

    public String number(long value) {
        return NumberFormat.getIntegerInstance(locale).format(value);
    }

    /** With so many digits after the comma, always. */
    public String number(double value, int digits) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        return format.format(value);
    }

    /** A share between 0 and 1 in percent, with a space before the sign. */
    public String percent(double share) {
        return number(Math.round(share * 100)) + "\u00A0%";
    }

    public String clock(Instant time) {
        return pattern(indonesian() ? "HH.mm" : "HH:mm", time);
    }

    public String clockWithSeconds(Instant time) {
        return pattern(indonesian() ? "HH.mm.ss" : "HH:mm:ss", time);
    }

    public String date(Instant time) {
        return pattern("d MMM yyyy", time);
    }

    /** The clock today, the date with the clock before. */
    public String moment(Instant time, Instant now) {
        return day(time).equals(day(now)) ? clock(time) : dateAndClock(time);
    }

    public String dateAndClock(Instant time) {
        return date(time) + ", " + clock(time);
    }

    private String pattern(String pattern, Instant time) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(at(time));
    }

    private LocalDate day(Instant time) {
        return at(time).toLocalDate();
    }

    private ZonedDateTime at(Instant time) {
        return time.atZone(zone);
    }

    private boolean indonesian() {
        return locale.getLanguage().equals("id");
    }
}
