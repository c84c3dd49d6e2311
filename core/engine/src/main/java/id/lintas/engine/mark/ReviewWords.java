package id.lintas.engine.mark;

import id.lintas.engine.text.Texts;
import java.text.NumberFormat;
import java.util.Locale;

/** A review in words: who said it, and what its marks come to. */
public final class ReviewWords {

    private final Locale locale;
    private final Texts texts;

    public ReviewWords(Locale locale) {
        this.locale = locale;
        this.texts = Texts.of(ReviewWords.class, locale);
    }

    /** Who said it. */
    public String name(Review review) {
        if (review.agreed()) {
            return texts.get("report.agreed");
        }
        return review.reviewer().isBlank() ? texts.get("report.somebody") : review.reviewer();
    }

    /** Such as {@code 70 of 75}, or the points alone when every criterion is marked. */
    public String said(Total total) {
        String points = written(total.points());
        return total.complete() ? points : texts.get("report.so-far", points, written(total.of()));
    }

    private String written(double points) {
        return NumberFormat.getNumberInstance(locale).format(Total.rounded(points));
    }
}
