package id.lintas.plugin.quiz.format;

import static id.lintas.plugin.quiz.format.Quizzes.ids;
import static id.lintas.plugin.quiz.format.Quizzes.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvReaderTest {

    private static Reading read(String text) {
        return QuizFormat.CSV.read(text, Quizzes.indonesian());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pertanyaan,pilihan_a,pilihan_b,jawaban\n",
                "Question;Option A;Option B;Answer\n",
                "soal\tA\tB\tkunci\n",
                "sep=;\nSoal;Opsi 1;Opsi 2;Kunci\n",
                "\"pertanyaan\",\"pilihan a\",\"pilihan b\",\"jawaban\"\r\n"
            })
    void theHeaderIsKnownInBothLanguagesAndWithAnySeparator(String header) {
        char separator = header.contains("\t") ? '\t' : header.contains(";") ? ';' : ',';
        Reading reading = read(header + "Apa?,satu,dua,B".replace(',', separator));
        assertThat(reading.questions().get(0).right().orElseThrow().text()).isEqualTo("dua");
        assertThat(reading.allRemarks()).isEmpty();
    }

    @Test
    void quotedCellsHoldSeparatorsQuotesAndLines() {
        Question question = read("pertanyaan,a,b,jawaban\r\n\"Apa \"\"itu\"\",\r\nsebenarnya?\",\"x,y\",z,a\r\n")
                .questions()
                .get(0);
        assertThat(question.stem()).isEqualTo("Apa \"itu\",\nsebenarnya?");
        assertThat(question.options()).extracting(Option::text).containsExactly("x,y", "z");
    }

    @Test
    void theRightOneIsNamedByLetterTextOrNumber() {
        assertThat(told(read("soal,a,b,kunci\nApa?,satu,dua,b.\nApa?,satu,dua,dua\nApa?,satu,dua,2\nApa?,2,1,1\n")))
                .containsExactly("2 dua []", "3 dua []", "4 dua []", "5 1 []");
    }

    @Test
    void everythingThatDoesNotComeAlongIsSaid() {
        Reading reading = read("""
                soal,a,b,kunci,nilai
                Apa?,satu,dua,C,5
                ,,,,
                Apa?,satu,dua,,5
                ,,,a,
                "Apa" itu?,satu,dua,a,5,lebih
                """);
        assertThat(ids(reading.allRemarks()))
                .containsExactly(
                        "1 csv-column", "2 csv-answer", "4 answer-none", "5 stem-none", "6 csv-beyond", "6 csv-quote");
        assertThat(reading.questions()).hasSize(2);
    }

    @Test
    void aQuoteThatIsNeverClosedKeepsWhatStoodBefore() {
        Reading reading = read("soal,a,b,kunci\nApa?,satu,dua,a\n\"Siapa?,satu,dua,a\nApa?,satu,dua,a\n");
        assertThat(told(reading)).containsExactly("2 satu []", "3 - [csv-quote-open]");
    }

    @Test
    void withoutAHeaderItSaysWhatIsMissing() {
        assertThat(read("Apa?,satu,dua,dua\n").remarks())
                .extracting(Remark::text)
                .containsExactly("Baris judul kurang kolom: pertanyaan, jawaban, pilihan_a, pilihan_b.");
        assertThat(ids(read("\n\n").remarks())).containsExactly("0 csv-empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+62", "-5", "@x", "'=1", "''-"})
    void noCellBeginsLikeAFormulaAndTheTextComesBack(String text) {
        Question question = Quizzes.question(text, 0, text, "b");
        Export export = Export.of(List.of(question), QuizFormat.CSV, Quizzes.indonesian());
        assertThat(export.text().lines().skip(1))
                .allSatisfy(line -> assertThat(line.split(",")).noneMatch(cell -> cell.matches("\"?[=+@\\t-].*")));
        assertThat(read(export.text().substring(1)).questions()).containsExactly(question);
    }

    @Test
    void anApostropheThatGuardsNothingStays() {
        assertThat(read("soal,a,b,kunci\n'tis?,x,y,a\n").questions().get(0).stem())
                .isEqualTo("'tis?");
    }

    @Test
    void theFileBeginsWithAMarkForSpreadsheetsAndAHeaderInTheWindowsLanguage() {
        Question question = Quizzes.question("Apa?", 1, "a", "b");
        assertThat(Export.of(List.of(question), QuizFormat.CSV, Quizzes.indonesian())
                        .text())
                .isEqualTo("\ufeffid,pertanyaan,pilihan_a,pilihan_b,pilihan_c,pilihan_d,jawaban,pembahasan,konsep,"
                        + "sumber,isi_proyek\r\nq1,Apa?,a,b,,,B,,,,\r\n");
        assertThat(Export.of(List.of(question), QuizFormat.CSV, Quizzes.context("en"))
                        .text())
                .startsWith("\ufeffid,question,option_a,");
    }
}
