package id.lintas.plugin.quiz.format;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.api.ItemRef;
import id.lintas.api.StepContext;
import id.lintas.plugin.quiz.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What goes out comes back the same. */
class RoundTripTest {

    private static final String[] NASTY = {
        "~",
        "=",
        "#",
        "{",
        "}",
        ":",
        "::",
        "\\",
        "\\n",
        "\\\\",
        "\n",
        "//",
        "->",
        "####",
        "%50%",
        "[html]",
        "[plain]",
        "]",
        "$CATEGORY: x",
        "<b>tebal</b>",
        "&lt;",
        "&amp;",
        "<![CDATA[",
        "]]>",
        "\"",
        "'",
        "\"\"",
        ",",
        ";",
        "\t",
        "=1+1",
        "+62",
        "-5",
        "@nama",
        "'=x",
        "é",
        "“kutip”",
        "–",
        "𝄞",
        "ك",
        "A) ",
        "ANSWER: B",
        "TRUE",
        " ",
        "  ",
        "kata",
        "lembaga",
        "sep=;",
        "0",
        "_____"
    };

    private static Reading there(List<Question> questions, QuizFormat format, StepContext context) {
        Export export = Export.of(questions, format, context);
        return QuizFile.read("x", export.bytes(), Optional.of(format), context).reading();
    }

    @ParameterizedTest
    @CsvSource({"GIFT,id", "GIFT,en", "MOODLE_XML,id", "MOODLE_XML,en", "CSV,id", "CSV,en"})
    void everyQuestionOfTheBankComesBackEqual(QuizFormat format, String language) {
        StepContext context = Quizzes.context(language);
        List<Question> bank = Quizzes.bank(context);
        Export export = Export.of(bank, format, context);
        assertThat(export.remarks()).isEmpty();
        Reading back =
                QuizFile.read("x", export.bytes(), Optional.of(format), context).reading();
        assertThat(back.questions()).isNotEmpty();
        assertThat(withoutIds(back.questions())).isEqualTo(withoutIds(bank));
        assertThat(back.allRemarks()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"id", "en"})
    void aikenCarriesStemOptionsAndAnswerOfTheBankAndSaysWhatItLoses(String language) {
        StepContext context = Quizzes.context(language);
        List<Question> bank = Quizzes.bank(context);
        Export export = Export.of(bank, QuizFormat.AIKEN, context);
        assertThat(Quizzes.ids(export.remarks()))
                .containsExactly("0 loses-explanation", "0 loses-concept", "0 loses-source");
        Reading back = QuizFile.read("x.txt", export.bytes(), Optional.empty(), context)
                .reading();
        List<Question> bare =
                bank.stream().map(q -> Quizzes.with(q, "", "", "")).toList();
        assertThat(withoutIds(back.questions())).isEqualTo(withoutIds(bare));
    }

    /** The bank counts q01, q02; both keep their own. */
    private static List<Question> withoutIds(List<Question> questions) {
        return questions.stream().map(q -> q.copy("x")).toList();
    }

    @ParameterizedTest
    @EnumSource(
            value = QuizFormat.class,
            names = {"GIFT", "MOODLE_XML", "CSV"})
    void nastyTextsComeBackEqualAsOneFile(QuizFormat format) {
        StepContext context = Quizzes.indonesian();
        Random random = new Random(20261124);
        List<Question> questions = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> nasty("q" + i, random))
                .toList();
        Export export = Export.of(questions, format, context);
        assertThat(export.questions()).isEqualTo(questions);
        assertThat(export.remarks()).isEmpty();
        assertThat(there(questions, format, context).questions()).isEqualTo(questions);
    }

    @ParameterizedTest
    @EnumSource(QuizFormat.class)
    void whateverIsExportedAsksTheSameAfterwards(QuizFormat format) {
        StepContext context = Quizzes.indonesian();
        Random random = new Random(7);
        List<Question> questions = IntStream.rangeClosed(1, 300)
                .mapToObj(i -> nasty("q" + i, random))
                .toList();
        Export export = Export.of(questions, format, context);
        List<Question> back = there(questions, format, context).questions();
        assertThat(back).hasSameSizeAs(export.questions());
        for (int i = 0; i < back.size(); i++) {
            assertThat(back.get(i).answerPlace())
                    .isEqualTo(export.questions().get(i).answerPlace());
            assertThat(back.get(i).stem().replaceAll("\\s+", " "))
                    .isEqualTo(export.questions().get(i).stem().replaceAll("\\s+", " "));
        }
        long left = export.remarks().stream()
                .filter(r -> r.id().equals("not-carried"))
                .count();
        assertThat(export.questions().size() + left).isEqualTo(300);
    }

    private static Question nasty(String id, Random random) {
        List<String> options = new ArrayList<>();
        int count = 2 + random.nextInt(4);
        while (options.size() < count) {
            options.add(text(random));
        }
        Question bare = Question.of(id, text(random), options, random.nextInt(count));
        // A tag of Moodle holds one line.
        String source = text(random).replace("\n", " ").replaceAll("\\s+", " ").strip();
        return Quizzes.with(bare, text(random), "how-type-union", source);
    }

    /** Never blank, and without white space at its ends, as every text is exported. */
    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(6);
        for (int i = 0; i < parts; i++) {
            text.append(NASTY[random.nextInt(NASTY.length)]);
        }
        String stripped = text.toString().strip();
        return stripped.isEmpty() ? "kata" : stripped;
    }

    @ParameterizedTest
    @EnumSource(QuizFormat.class)
    void noTextHoweverOddMakesAReaderFail(QuizFormat format) {
        Random random = new Random(11);
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(30); k >= 0; k--) {
                text.append(text(random)).append(random.nextBoolean() ? "\n" : "\n\n");
            }
            Reading reading = format.read(text.toString(), Quizzes.indonesian());
            assertThat(reading.entries())
                    .allSatisfy(e -> assertThat(
                                    e.taken().isPresent() || !e.remarks().isEmpty())
                            .isTrue());
        }
    }

    @ParameterizedTest
    @EnumSource(QuizFormat.class)
    void theLinkToTheProjectTravelsInCsvAlone(QuizFormat format) {
        Question bare = Quizzes.question("Isu mana?", 1, "satu", "dua", "tiga", "empat");
        Question linked = new Question(
                bare.id(), bare.stem(), bare.options(), bare.answer(), "", "", "", new ItemRef("issue-analysis", "i2"));
        Export export = Export.of(List.of(linked), format, Quizzes.indonesian());
        boolean csv = format == QuizFormat.CSV;
        assertThat(Quizzes.ids(export.remarks())).isEqualTo(csv ? List.of() : List.of("0 loses-about"));
        assertThat(there(List.of(linked), format, Quizzes.indonesian()).questions())
                .containsExactly(csv ? linked : bare);
    }
}
