package id.lintas.engine.mark.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.Place;
import id.lintas.engine.mark.Comment;
import id.lintas.engine.mark.Criterion;
import id.lintas.engine.mark.Review;
import id.lintas.engine.mark.Rubric;
import id.lintas.engine.project.GroupInfo;
import id.lintas.engine.project.GroupInfo.Member;
import id.lintas.engine.text.Csv;
import id.lintas.engine.text.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SheetsTest {

    /** The columns of the worksheet that Moodle's assignment offers, in English. */
    private static final String MOODLE =
            "\uFEFFIdentifier,\"Full name\",\"Email address\",Status,Grade,\"Maximum grade\","
                    + "\"Grade can be changed\",\"Last modified (submission)\",\"Last modified (grade)\",\"Feedback comments\"\r\n"
                    + "\"Participant 101\",\"Sari  Dewi\",sari@x.id,\"Submitted for grading\",,80.00,Yes,-,-,\r\n"
                    + "\"Participant 102\",Budi,budi@x.id,\"No submission\",,80.00,Yes,-,-,\"lama, \"\"dua\"\"\"\r\n"
                    + "\"Participant 103\",Kembar,a@x.id,-,,80.00,Yes,-,-,\r\n"
                    + "\"Participant 104\",Kembar,b@x.id,-,,80.00,Yes,-,-,\r\n";

    private static Review review(int level, String overall) {
        Review review = Review.begin("r", "Ibu Sari", Instant.EPOCH, "").by(Rubric.usual(), Texts.INDONESIAN);
        for (Criterion c : Rubric.usual().criteria()) {
            review = review.withLevel(c.id(), level);
        }
        return review.withOverall(overall)
                .with(new Comment("c", "quiz", Place.item("q1"), "quiz", "@SUM(A1)\nbaris dua"));
    }

    private static Marked group(Review... reviews) {
        List<Member> members = List.of(new Member("sari dewi", "1"), new Member("Kembar", "2"), new Member("Nia", "3"));
        return Marked.of(
                "a.lintas.json", new GroupInfo("=Kelompok 1", "XXXII", "", "", members, Map.of()), List.of(reviews));
    }

    @Test
    void theMarksHaveALineForEachReviewAndNoCellIsAFormula() {
        MarkSheets sheets = new MarkSheets(List.of(group(review(3, "+bagus")), group()), Texts.INDONESIAN);
        List<List<String>> lines = Csv.parse(sheets.marks().csv());
        assertThat(lines).hasSize(3).allSatisfy(l -> assertThat(l).hasSameSizeAs(lines.get(0)));
        assertThat(lines.get(0))
                .startsWith("Berkas", "Kelompok")
                .contains("Analisis masalah")
                .endsWith("Kesan umum");
        assertThat(lines.get(1))
                .containsExactly(
                        "a.lintas.json",
                        "'=Kelompok 1",
                        "XXXII",
                        "Ibu Sari",
                        "",
                        "3",
                        "3",
                        "3",
                        "3",
                        "3",
                        "3",
                        "3",
                        "75",
                        "100",
                        "'+bagus");
        assertThat(Csv.parse(sheets.comments().csv()).get(1))
                .containsExactly("'=Kelompok 1", "Ibu Sari", "Kuis", "quiz", "q1", "'@SUM(A1)\nbaris dua");
        assertThat(sheets.document().sections()).hasSize(2);
    }

    @Test
    void hiddenNamesAreInNoSheet() {
        String all = new MarkSheets(List.of(Marked.hidden("K-03", List.of(review(3, "")))), Texts.INDONESIAN)
                .marks()
                .csv();
        assertThat(all).contains("K-03").doesNotContain("Kelompok 1", "lintas.json", "XXXII");
    }

    @Test
    void moodlesOwnSheetIsFilledInByNameAndScaledAndKeepsEveryOtherCell() {
        MoodleSheet.Filled filled = MoodleSheet.fill(MOODLE, List.of(group(review(3, "Bagus <b>sekali</b>"))))
                .orElseThrow();
        List<List<String>> before = Csv.parse(MOODLE);
        List<List<String>> after = Csv.parse(filled.text());
        assertThat(after.get(0)).isEqualTo(before.get(0));
        assertThat(after.get(1))
                .containsExactly(
                        "Participant 101",
                        "Sari  Dewi",
                        "sari@x.id",
                        "Submitted for grading",
                        "60.00",
                        "80.00",
                        "Yes",
                        "-",
                        "-",
                        "Bagus &lt;b&gt;sekali&lt;/b&gt;");
        assertThat(after.subList(2, 5)).isEqualTo(before.subList(2, 5));
        assertThat(filled.filled()).isEqualTo(1);
        assertThat(filled.missing()).containsExactly("Kembar", "Nia");
    }

    @Test
    void whatIsNoSheetOfMoodlesIsRefused() {
        assertThat(MoodleSheet.fill("", List.of())).isEmpty();
        assertThat(MoodleSheet.fill("a,b\n1,2\n", List.of())).isEmpty();
    }
}
