package id.lintas.engine.report;

import id.lintas.api.ReportSink;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.step.StepCatalog;
import id.lintas.engine.text.Texts;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What reviewers wrote, as a part of the report: each with marks, a judgement of the whole, and comments by task. */
final class ReviewPart {

    private final StepCatalog catalog;
    private final Locale locale;
    private final Texts texts;

    ReviewPart(StepCatalog catalog, Locale locale) {
        this.catalog = catalog;
        this.locale = locale;
        this.texts = Texts.of(ReviewPart.class, locale);
    }

    String title() {
        return texts.get("reviews");
    }

    void write(List<Review> reviews, ReportSink sink) {
        Reviews.points(reviews).ifPresent(points -> sink.highlight(texts.get("review.points"), number(points)));
        for (Review review : reviews) {
            sink.heading(texts.get(review.agreed() ? "review.agreed" : "review.of", name(review)));
            sink.table(
                    List.of(texts.get("review.criterion"), texts.get("review.weight"), texts.get("review.level")),
                    review.marks().values().stream()
                            .map(m -> List.of(m.name(), String.valueOf(m.weight()), level(m)))
                            .toList());
            if (review.total().complete()) {
                sink.field(texts.get("review.points"), number(review.total().points()));
            }
            sink.paragraph(review.overall());
            sink.list(comments(review));
        }
    }

    private String name(Review review) {
        return review.reviewer().isBlank() ? texts.get("review.somebody") : review.reviewer();
    }

    private String level(Mark mark) {
        return mark.given() ? mark.level() + " – " + Rubric.levelName(mark.level(), locale) : "–";
    }

    private List<String> comments(Review review) {
        List<String> lines = new ArrayList<>();
        for (Comment comment : review.comments()) {
            String task = comment.step().isEmpty()
                    ? ""
                    : catalog.declaration(comment.step())
                                    .map(d -> d.title(locale))
                                    .orElse(comment.step())
                            + (comment.item().isEmpty() ? "" : " " + comment.item())
                            + ": ";
            lines.add(task + comment.text());
        }
        return lines;
    }

    private String number(double points) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(1);
        return format.format(points);
    }
}
