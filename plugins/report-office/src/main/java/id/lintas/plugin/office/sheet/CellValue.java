package id.lintas.plugin.office.sheet;

import java.math.BigDecimal;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text of the report is to a workbook. Anything that might be more than a number or a date stays text. */
sealed interface CellValue {

    record Text(String text) implements CellValue {}

    /** @param format Excel's: {@code "0.0"} */
    record Amount(double value, String format) implements CellValue {}

    record Day(LocalDate date) implements CellValue {}

    /** More digits than a double keeps are a number of something, not an amount. */
    int MOST_DIGITS = 15;

    Pattern NUMBER = Pattern.compile("(-?)(0|[1-9]\\d*|[1-9]\\d{0,2}(?:G\\d{3})+)(?:D(\\d+))?( ?%)?");

    List<String> DAYS = List.of("uuuu-MM-dd", "d MMM uuuu", "d MMMM uuuu");

    static CellValue of(String text, Locale locale) {
        Optional<CellValue> number = number(text, locale);
        return number.or(() -> day(text, locale)).orElseGet(() -> new Text(text));
    }

    private static Optional<CellValue> number(String text, Locale locale) {
        boolean comma = locale.getLanguage().equals("id");
        String common = text.replace('D', 'x')
                .replace('G', 'x')
                .replace('.', comma ? 'G' : 'D')
                .replace(',', comma ? 'D' : 'G');
        Matcher matcher = NUMBER.matcher(common);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String whole = matcher.group(2).replace("G", "");
        String fraction = matcher.group(3) == null ? "" : matcher.group(3);
        if (whole.length() + fraction.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        boolean percent = matcher.group(4) != null;
        BigDecimal value = new BigDecimal(matcher.group(1) + whole + (fraction.isEmpty() ? "" : "." + fraction));
        String format = (matcher.group(2).contains("G") ? "#,##0" : "0")
                + (fraction.isEmpty() ? "" : "." + "0".repeat(fraction.length()))
                + (percent ? "%" : "");
        return Optional.of(new Amount((percent ? value.movePointLeft(2) : value).doubleValue(), format));
    }

    private static Optional<CellValue> day(String text, Locale locale) {
        if (text.isEmpty() || !Character.isDigit(text.charAt(0)) || text.length() > 20) {
            return Optional.empty();
        }
        for (String pattern : DAYS) {
            ParsePosition end = new ParsePosition(0);
            TemporalAccessor read = DateTimeFormatter.ofPattern(pattern, locale).parseUnresolved(text, end);
            if (read != null && end.getIndex() == text.length()) {
                return parsed(text, DateTimeFormatter.ofPattern(pattern, locale));
            }
        }
        return Optional.empty();
    }

    private static Optional<CellValue> parsed(String text, DateTimeFormatter format) {
        try {
            LocalDate day = LocalDate.parse(text, format);
            return day.getYear() < 1900 ? Optional.empty() : Optional.of(new Day(day));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
