package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.Place;
import id.lintas.engine.merge.ProjectMerge;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.Projects;
import id.lintas.engine.store.UserFolders;
import id.lintas.engine.text.Texts;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {

    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    static Review review(String id, String reviewer) {
        return Review.begin(id, reviewer, NOON, "rev").by(Rubric.usual(), Texts.INDONESIAN);
    }

    static Review full(String id, int level) {
        Review review = review(id, "Ibu Sari");
        for (Criterion c : Rubric.usual().criteria()) {
            review = review.withLevel(c.id(), level);
        }
        return review;
    }

    @Test
    void theTotalCountsWhatIsMarkedAndSaysOfHowMany() {
        Review review = review("r", "Ibu Sari")
                .withLevel("problem-analysis", 4)
                .withLevel("wog-understanding", 4)
                .withLevel("activities", 3)
                .withLevel("obstacles", 4);
        assertThat(review.total()).isEqualTo(new Total(70, 75, false));
        assertThat(full("r", 4).total()).isEqualTo(new Total(100, 100, true));
        assertThat(full("r", 1).total().points()).isEqualTo(25);
        assertThat(review("r", "").total()).isEqualTo(new Total(0, 0, false));
    }

    @Test
    void weightsThatDoNotAddUpTo100AreScaled() {
        Rubric heavy = Rubric.usual().withWeights(Map.of("problem-analysis", 125));
        Review review = Review.begin("r", "", NOON, "").by(heavy, Texts.INDONESIAN);
        assertThat(review.withLevel("problem-analysis", 4).total()).isEqualTo(new Total(62.5, 62.5, false));
        assertThat(Total.of(List.of(new Mark("x", 0, 4)))).isEqualTo(new Total(0, 0, false));
    }

    @Test
    void aLevelOutsideOfTheScaleAndAnUnknownCriterionCountAsNone() {
        assertThat(full("r", 4).withLevel("quiz", 9).level("quiz")).isEqualTo(Mark.NONE);
        assertThat(full("r", 4).withLevel("tidak-ada", 3)).isEqualTo(full("r", 4));
    }

    @Test
    void itStandsInTheProjectWithUnknownMembersAndForeignEntriesKept(@TempDir Path home) throws Exception {
        CaseProject project = Projects.small()
                .withReviews(List.of(
                        Projects.json("{'id':'r1','reviewer':'Pak Budi','warna':'biru','comments':"
                                + "[{'id':'c1','text':'Bagus','emoji':1},{'text':'tanpa id'}]}"),
                        Projects.json("'bukan tinjauan'")));
        Review theirs = Reviews.of(project).get(0);
        Comment comment = new Comment("c2", "issue-analysis", Place.of("i1", "statement"), "quiz", "Sumbernya?");
        CaseProject changed = Reviews.with(project, theirs.with(comment));
        Path file = home.resolve("a.lintas.json");
        ProjectStore store = new ProjectStore(UserFolders.portable(home));
        store.write(changed, file, "Ibu Sari");

        List<JsonNode> read = store.read(file).project().reviews();
        assertThat(read).hasSize(2);
        assertThat(read.get(0).path("warna").asText()).isEqualTo("biru");
        assertThat(read.get(0).path("comments").get(0).path("emoji").asInt()).isEqualTo(1);
        assertThat(read.get(1).asText()).isEqualTo("bukan tinjauan");
        assertThat(Reviews.of(store.read(file).project()).get(0).comments()).contains(comment);
    }

    @Test
    void theSameReviewAgainChangesNothingByIdentity() {
        CaseProject project = Reviews.with(Projects.small(), full("r1", 3));
        assertThat(Reviews.with(project, full("r1", 3))).isSameAs(project);
        assertThat(Reviews.of(Reviews.with(project, full("r1", 2)))).containsExactly(full("r1", 2));
    }

    @Test
    void copiesWithDifferentReviewsAreJoinedInAnyOrder() throws Exception {
        CaseProject base = Reviews.with(Projects.small(), full("r1", 3));
        Comment comment = new Comment("c9", "", Place.STEP, "", "Lengkapi sumbernya.");
        CaseProject one = Answers.mark(Reviews.with(base, full("r2", 2)), "c1", true);
        CaseProject other = Answers.mark(
                Reviews.with(Reviews.with(base, full("r1", 3).with(comment).withLevel("quiz", 4)), full("r3", 4)),
                "c2",
                true);
        for (List<CaseProject> copies : List.of(List.of(one, other), List.of(other, one))) {
            ProjectMerge.Result result = ProjectMerge.merge(Optional.of(base), copies);
            assertThat(result.conflicts()).isEmpty();
            assertThat(Reviews.of(result.project()))
                    .containsExactlyInAnyOrder(
                            full("r1", 3).with(comment).withLevel("quiz", 4), full("r2", 2), full("r3", 4));
            assertThat(Answers.of(result.project())).containsExactlyInAnyOrder("c1", "c2");
        }
    }

    @Test
    void theAgreedReviewCountsElseTheMeanOfThoseThatAreComplete() {
        Review open = review("r4", "").withLevel("quiz", 4);
        assertThat(Reviews.points(List.of(open))).isEmpty();
        assertThat(Reviews.points(List.of(full("r1", 4), full("r2", 2), open))).hasValue(75);
        assertThat(Reviews.points(
                        List.of(full("r1", 4), full("r2", 2), full("r3", 3).asAgreed())))
                .hasValue(75);
        assertThat(Reviews.points(List.of(full("r1", 4), full("r3", 2).asAgreed())))
                .hasValue(50);
    }

    @Test
    void answersAreMarkedAndTakenBack() {
        CaseProject project = Projects.small();
        CaseProject answered = Answers.mark(project, "c1", true);
        assertThat(Answers.of(answered)).containsExactly("c1");
        assertThat(Answers.mark(answered, "c1", true)).isSameAs(answered);
        assertThat(Answers.of(Answers.mark(answered, "c1", false))).isEmpty();
        assertThat(answered.reviews()).isEqualTo(project.reviews());
    }
}
