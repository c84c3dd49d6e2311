package id.lintas.app.classroom;

import id.lintas.api.Place;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Reviews;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.text.Texts;
import java.time.Instant;
import java.util.List;

/** What two facilitators said on a project. */
final class SaidOnIt {

    private static final List<Integer> LEVELS = List.of(4, 3, 3, 4, 2, 4, 3);

    private SaidOnIt() {}

    static CaseProject both(CaseProject project) {
        Review first = review("t-satu", "Ibu Sari", 0)
                .with(new Comment(
                        "k-satu",
                        "issue-analysis",
                        Place.of("i2", "reason"),
                        "problem-analysis",
                        "Alasannya sudah kuat. Sebut juga sumber angka beban responden."))
                .with(new Comment("k-dua", "quiz", Place.of("q1", ""), "quiz", "Opsi D terlalu panjang."))
                .withOverall("Kerja yang rapi; perkuat pembandingnya.");
        return Reviews.with(Reviews.with(project, first), review("t-dua", "Pak Jimmy", 1));
    }

    private static Review review(String id, String reviewer, int less) {
        Review review = Review.begin(id, reviewer, Instant.parse("2026-11-20T03:00:00Z"), "")
                .by(Rubric.usual(), Texts.INDONESIAN);
        List<Criterion> criteria = Rubric.usual().criteria();
        for (int i = 0; i < criteria.size(); i++) {
            review = review.withLevel(criteria.get(i).id(), LEVELS.get(i) - less);
        }
        return review;
    }
}
