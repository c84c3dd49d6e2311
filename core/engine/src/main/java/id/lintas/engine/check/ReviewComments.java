package id.lintas.engine.check;

import id.lintas.api.Finding;
import id.lintas.api.Place;
import id.lintas.api.Severity;
import id.lintas.engine.mark.Answers;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A hint for each comment of a reviewer, at its place; those that the group has answered count as put aside. */
public final class ReviewComments {

    private static final String ID = "review-comment";
    private static final String PREFIX = ID + "/";

    private final CaseProject project;
    private final Locale locale;
    private final Set<String> answered;

    ReviewComments(CaseProject project, Locale locale) {
        this.project = project;
        this.locale = locale;
        this.answered = Answers.of(project);
    }

    /** The id of the comment that a finding tells of, if it tells of one. */
    public static Optional<String> comment(Finding<?> finding) {
        return finding.id().startsWith(PREFIX)
                ? Optional.of(finding.id().substring(PREFIX.length()))
                : Optional.empty();
    }

    /** What belongs to no step stands with the first. */
    List<StepResult> among(List<StepResult> results) {
        List<Review> reviews = Reviews.of(project);
        boolean nothing = reviews.isEmpty()
                && results.stream()
                        .flatMap(r -> Stream.concat(r.findings().stream(), r.dismissed().stream()))
                        .noneMatch(ReviewComments::isOurs);
        return nothing ? results : among(results, reviews);
    }

    private List<StepResult> among(List<StepResult> results, List<Review> reviews) {
        Texts texts = Texts.of(ReviewComments.class, locale);
        List<StepResult> all = new ArrayList<>();
        for (StepResult result : results) {
            boolean first = all.isEmpty();
            List<Finding<?>> findings = new ArrayList<>(result.findings());
            List<Finding<?>> aside = new ArrayList<>(result.dismissed());
            boolean changed = findings.removeIf(ReviewComments::isOurs);
            changed |= aside.removeIf(ReviewComments::isOurs);
            for (Review review : reviews) {
                for (Comment comment : review.comments()) {
                    boolean outside = results.stream().noneMatch(r -> r.step().equals(comment.step()));
                    if (comment.step().equals(result.step()) || (first && outside)) {
                        (answered.contains(comment.id()) ? aside : findings)
                                .add(finding(review, comment, outside, texts));
                        changed = true;
                    }
                }
            }
            all.add(changed ? new StepResult(result.step(), result.parts(), findings, aside) : result);
        }
        return all;
    }

    private static boolean isOurs(Finding<?> finding) {
        return comment(finding).isPresent();
    }

    private static Finding<?> finding(Review review, Comment comment, boolean outside, Texts texts) {
        String name = review.reviewer().isBlank() ? texts.get("review.somebody") : review.reviewer();
        return new Finding<>(
                PREFIX + comment.id(),
                Severity.HINT,
                texts.get("finding." + ID, name, comment.text().replaceAll("\\s+", " ")),
                texts.get("finding." + ID + ".next", name),
                outside ? Place.STEP : comment.place(),
                null);
    }
}
