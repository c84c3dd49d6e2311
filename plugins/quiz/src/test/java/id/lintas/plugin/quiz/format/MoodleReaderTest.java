package id.lintas.plugin.quiz.format;

import static id.lintas.plugin.quiz.format.Quizzes.ids;
import static id.lintas.plugin.quiz.format.Quizzes.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.plugin.quiz.Option;
import id.lintas.plugin.quiz.Question;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The elements are those that Moodle writes; the questions are our own. */
class MoodleReaderTest {

    private static final String ANSWERS =
            "<answer fraction=\"100\"><text>a</text></answer>" + "<answer fraction=\"0\"><text>b</text></answer>";

    private static Reading read(String text) {
        return QuizFormat.MOODLE_XML.read(text, Quizzes.indonesian());
    }

    private static String multichoice(String inside) {
        return "<quiz><question type=\"multichoice\"><name><text>q3</text></name>" + inside + "</question></quiz>";
    }

    @Test
    void aQuestionAsMoodleWritesItBecomesPlainText() {
        Reading reading = read(multichoice("""
                <questiontext format="html"><text><![CDATA[<p>Apa&nbsp;<strong>itu</strong>?</p>
                <ul><li>satu</li><li>dua</li></ul><img src="@@PLUGINFILE@@/x.png">]]></text>
                <file name="x.png" encoding="base64">aGFsbw==</file></questiontext>
                <generalfeedback format="html"><text><![CDATA[<p>Karena <em>begitu</em>.</p>]]></text></generalfeedback>
                <single>true</single>
                <correctfeedback format="html"><text>Your answer is correct.</text></correctfeedback>
                <incorrectfeedback format="html"><text>Baca lagi.</text></incorrectfeedback>
                <answer fraction="100" format="html"><text><![CDATA[<p>ya</p>]]></text><feedback><text></text></feedback></answer>
                <answer fraction="0" format="plain_text"><text>&lt;b&gt;</text><feedback><text>bukan</text></feedback></answer>
                <hint format="html"><text>Ingat.</text></hint>
                <tags><tag><text>concept:wog</text></tag><tag><text>mudah</text></tag></tags>
                """));
        Question question = reading.questions().get(0);
        assertThat(question.id()).isEqualTo("q3");
        assertThat(question.stem()).isEqualTo("Apa itu?\n- satu\n- dua");
        assertThat(question.options()).extracting(Option::text).containsExactly("ya", "<b>");
        assertThat(question.explanation()).isEqualTo("Karena begitu.");
        assertThat(question.concept()).isEqualTo("wog");
        assertThat(reading.allRemarks())
                .extracting(Remark::text)
                .containsExactly(
                        "Petunjuk yang tidak ikut: 1.",
                        "Berkas yang tidak ikut: x.png.",
                        "Umpan balik yang tidak ikut: 2. Kuis hanya memuat satu pembahasan.",
                        "Menjadi teks biasa; yang hilang: huruf tebal, miring, atau bentuk lain, gambar.",
                        "Tag yang tidak ikut: mudah.");
    }

    @Test
    void everyOtherKindIsListedWithLineAndReason() {
        Reading reading = read("""
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                <question type="category"><category><text>$course$/WoG</text></category></question>
                <question type="truefalse"><questiontext><text>Merger itu dialog.</text></questiontext>
                <answer fraction="0"><text>true</text></answer><answer fraction="100"><text>false</text></answer></question>
                <question type="essay"><questiontext><text>Tulis.</text></questiontext></question>
                <question type="matching"/>
                <question type="numerical"/>
                <question type="shortanswer"/>
                <question type="cloze"/>
                <question type="description"/>
                <question type="ddwtos"><questiontext><text>Seret.</text></questiontext></question>
                <extra/>
                </quiz>
                """);
        assertThat(told(reading))
                .containsExactly(
                        "4 Salah [true-false]",
                        "6 - [essay]",
                        "7 - [matching]",
                        "8 - [numerical]",
                        "9 - [short-answer]",
                        "10 - [cloze]",
                        "11 - [description]",
                        "12 - [type-unknown]");
        assertThat(ids(reading.remarks())).containsExactly("3 category-lost", "13 xml-element");
    }

    @Test
    void severalRightOnesAndPicturesAloneAreNotTaken() {
        String stem = "<questiontext format=\"html\"><text>Apa?</text></questiontext>";
        assertThat(told(read(multichoice(stem + "<single>false</single>" + ANSWERS))))
                .containsExactly("1 - [many-right]");
        String picture = "<questiontext format=\"html\"><text>&lt;img src='x'&gt;</text></questiontext>";
        assertThat(told(read(multichoice(picture + ANSWERS)))).containsExactly("1 - [stem-picture]");
    }

    @Test
    void anExternalEntityIsNotReadAndTheReasonIsSaid(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("rahasia.txt"), "SANGAT RAHASIA");
        Reading reading = read("<!DOCTYPE quiz [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>"
                + multichoice("<questiontext><text>&x;</text></questiontext>" + ANSWERS));
        assertThat(reading.questions()).isEmpty();
        assertThat(ids(reading.remarks())).containsExactly("1 xml-doctype");
        assertThat(reading.toString()).doesNotContain("RAHASIA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz [<!ENTITY a \"haha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                        + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]>"
                        + "<quiz>&d;</quiz>",
                "<!DOCTYPE quiz SYSTEM \"http://localhost:1/x.dtd\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY % p SYSTEM \"file:///etc/hostname\"> %p;]><quiz/>"
            })
    void aDocumentTypeStopsTheReading(String text) {
        assertThat(ids(read(text).allRemarks())).containsExactly("1 xml-doctype");
    }

    @Test
    void whatStoodBeforeAMistakeIsKept() {
        String good = "<question type=\"multichoice\"><questiontext><text>Apa?</text></questiontext>" + ANSWERS
                + "</question>\n";
        Reading reading = read("<quiz>\n" + good + "<question type=\"multichoice\"><name></quiz>");
        assertThat(reading.questions()).hasSize(1);
        assertThat(ids(reading.remarks())).containsExactly("3 xml-broken");
        assertThat(ids(read("<quiz>&apa;</quiz>").remarks())).containsExactly("1 xml-broken");
        assertThat(ids(read("<html><body/></html>").remarks())).containsExactly("1 xml-other");
        assertThat(ids(read("<quiz>" + "<a>".repeat(5000)).remarks())).containsExactly("1 xml-deep");
    }

    @Test
    void signsThatXmlCannotHoldAreSaidBeforeExporting() {
        Question odd = Quizzes.question("Apa\u0001 ini?", 0, "a", "b");
        Export export = Export.of(java.util.List.of(odd), QuizFormat.MOODLE_XML, Quizzes.indonesian());
        assertThat(ids(export.remarks())).containsExactly("0 loses-layout");
    }
}
