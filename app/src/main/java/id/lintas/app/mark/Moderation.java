package id.lintas.app.mark;

import id.lintas.engine.mark.Mark;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.review.Reviewed;
import java.time.Instant;
import java.util.List;

/** Two reviewers agree on marks: a third review that begins with what both gave alike, and leaves open where they differ. */
final class Moderation {

    private Moderation() {}

    /** Whether there are two reviews to agree on, and none that was agreed on. */
    static boolean possible(Review own, List<Review> others) {
        boolean agreed = own.agreed() || others.stream().anyMatch(Review::agreed);
        long complete = others.stream().filter(r -> r.total().complete()).count();
        return !agreed && complete + (own.total().complete() ? 1 : 0) >= 2;
    }

    /** The reviewers' own reviews stay; what they agree on is at work from now on. */
    static void begin(MarkDesk desk, Reviewed reviewed) {
        List<Review> all = desk.all(reviewed).stream()
                .filter(r -> !r.agreed() && r.total().complete())
                .toList();
        Review agreed = Review.begin(Reviews.newId("r"), desk.reviewer(), Instant.now(), "")
                .asAgreed()
                .by(desk.rubric(reviewed), desk.locale());
        for (String criterion : agreed.marks().keySet()) {
            List<Integer> levels =
                    all.stream().map(one -> one.level(criterion)).distinct().toList();
            agreed = agreed.withLevel(criterion, levels.size() == 1 ? levels.get(0) : Mark.NONE);
        }
        desk.agree(reviewed, agreed);
    }
}
