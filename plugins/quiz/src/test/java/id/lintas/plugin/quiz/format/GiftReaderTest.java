package id.lintas.plugin.quiz.format;

import static id.lintas.plugin.quiz.format.Quizzes.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules are those of Moodle's page on GIFT; the questions are our own. */
class GiftReaderTest {

    private static Reading read(String text) {
        return QuizFormat.GIFT.read(text, Quizzes.indonesian());
    }

    private static Question only(String text) {
        return read(text).questions().get(0);
    }

    @Test
    void ofEveryKindOfQuestionItSaysWhatBecomesOfIt() {
        Reading reading = read("""
                // satu dari tiap jenis
                Siapa memimpin gugus tugas?{~camat =sekretaris daerah ~lurah}

                Gugus tugas dipimpin {~camat =bupati ~lurah} setempat.

                Koordinasi sama dengan merger.{FALSE}

                Ibu kota Sulawesi Tengah?{=Palu =palu}

                Tahun berapa PP 96 terbit?{#2012:0}

                Jodohkan. {
                    =SIM -> Polri
                    =KTP -> Dukcapil
                }

                Ceritakan pengalaman Anda. {}

                Selamat datang di kuis.

                Kurung rusak {~a =b

                """);
        assertThat(told(reading))
                .containsExactly(
                        "2 sekretaris daerah []",
                        "4 bupati []",
                        "6 Salah [true-false]",
                        "8 - [short-answer]",
                        "10 - [numerical]",
                        "12 - [matching]",
                        "17 - [essay]",
                        "19 - [description]",
                        "21 - [braces]");
        assertThat(reading.entries().get(1).taken().orElseThrow().stem())
                .isEqualTo("Gugus tugas dipimpin _____ setempat.");
        assertThat(reading.entries().get(5).remarks().get(0).text())
                .isEqualTo("Soal menjodohkan; kuis hanya memuat pilihan ganda.");
    }

    @Test
    void namesTagsCategoriesAndCommentsAreKnown() {
        Reading reading = read("""
                $CATEGORY: Latsar/WoG

                // [id:7] [tag:concept:wog] [tag:source:Tayangan \\[3\\]]
                // [tag:mudah]
                ::q7::Apa itu WoG\\:
                {
                  // komentar di dalam
                  =pendekatan lintas batas
                  ~lomba
                }
                """);
        Question question = reading.questions().get(0);
        assertThat(question.id()).isEqualTo("q7");
        assertThat(question.answer()).isEqualTo("q7a");
        assertThat(question.stem()).isEqualTo("Apa itu WoG:");
        assertThat(question.concept()).isEqualTo("wog");
        assertThat(question.source()).isEqualTo("Tayangan [3]");
        assertThat(Quizzes.ids(reading.allRemarks())).containsExactly("1 category-lost", "5 tags-lost");
    }

    @Test
    void anEscapedSignIsItself() {
        Question question = only("Mana yang \\= 5\\n\\{tepat\\}? {~ \\= 2 + 2 = \\= 2 + 3 ~ \\~\\#\\: \\\\ \\x }");
        assertThat(question.stem()).isEqualTo("Mana yang = 5\n{tepat}?");
        assertThat(question.options()).extracting(Option::text).containsExactly("= 2 + 2", "= 2 + 3", "~#: \\ \\x");
        assertThat(question.answerPlace()).isEqualTo(1);
    }

    @Test
    void aBlankLineWithinTheBracesOfAQuestionDoesNotCutIt() {
        assertThat(told(read("Apa?{\n~satu\n\n=dua}\n\nApa lagi?{~x =y}"))).containsExactly("1 dua []", "6 y []");
    }

    @Test
    void whereABraceIsNeverClosedTheNextQuestionIsStillRead() {
        assertThat(told(read("Apa?{~satu =dua\n\nApa lagi?{~x =y}"))).containsExactly("1 - [braces]", "3 y []");
    }

    @Test
    void theGeneralFeedbackIsTheExplanation() {
        Question question = only("Apa?{~satu#bukan =dua#betul ####Karena dua. }");
        assertThat(question.explanation()).isEqualTo("Karena dua.");
        assertThat(told(read("Apa?{~satu#bukan =dua#betul ####Karena dua. }")))
                .containsExactly("1 dua [feedback-lost]");
    }

    @Test
    void withoutAGeneralOneTheFeedbackOfTheRightOptionExplains() {
        assertThat(only("Apa?{~satu =dua#betul, dua}").explanation()).isEqualTo("betul, dua");
        assertThat(told(read("Apa?{~satu =dua#betul, dua}"))).containsExactly("1 dua []");
    }

    @Test
    void weightsAreLostAndSharedPointsAreNotTaken() {
        assertThat(told(read("Apa?{~%50%hampir ~%-25%jauh =tepat}"))).containsExactly("1 tepat [weights-lost]");
        assertThat(told(read("Apa?{~%100%tepat ~jauh}"))).containsExactly("1 tepat []");
        assertThat(told(read("Siapa dua?{~%50%satu ~%50%dua ~%-100%tiga}"))).containsExactly("1 - [many-right]");
        assertThat(told(read("Siapa?{=satu =dua ~tiga}"))).containsExactly("1 - [many-right]");
        assertThat(told(read("Siapa?{~satu ~dua}"))).containsExactly("1 - [no-right]");
    }

    @Test
    void htmlAndMarkdownBecomePlainTextAndTheLossIsSaid() {
        Reading reading = read("""
                [html]<p>Apa <b>bukan</b> tipe?</p><p>Lihat <img src\\="x.png" alt\\="bagan"></p>{=[plain]<b> ~dialog}

                [markdown]Apa **bukan** tipe?{=union ~dialog}

                [plain]Apa arti <b>?{=tebal ~tipis}

                Tanda mana <br>yang tepat, a < b?{=ya ~tidak}
                """);
        assertThat(reading.questions())
                .extracting(Question::stem)
                .containsExactly(
                        "Apa bukan tipe?\nLihat [bagan]",
                        "Apa bukan tipe?",
                        "Apa arti <b>?",
                        "Tanda mana\nyang tepat, a < b?");
        assertThat(reading.questions().get(0).options().get(0).text()).isEqualTo("<b>");
        assertThat(reading.entries().get(0).remarks().get(0).text())
                .isEqualTo("Menjadi teks biasa; yang hilang: huruf tebal, miring, atau bentuk lain, gambar.");
        assertThat(told(reading).subList(2, 4)).containsExactly("5 tebal []", "7 ya []");
    }

    @Test
    void aFileOfNothingSaysSo() {
        assertThat(QuizFile.read("a.gift", new byte[0], java.util.Optional.empty(), Quizzes.indonesian())
                        .reading()
                        .remarks())
                .extracting(Remark::text)
                .isEqualTo(List.of("Tidak ada soal dalam a.gift."));
    }
}
