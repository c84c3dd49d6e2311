package id.lintas.plugin.practice.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuestionTest {

    private final Question question = new Question();

    @Test
    void littleWordsAreLeftOutUnlessThereIsNothingElse() {
        assertThat(question.terms("contoh pelayanan yang baik itu apa?"))
                .extracting(Question.Term::text)
                .containsExactly("pelayanan", "baik");
        assertThat(question.terms("apa itu")).hasSize(2);
        assertThat(question.terms(" ?! ")).isEmpty();
    }

    @Test
    void anAbbreviationIsShownAsTypedAndKnowsItsMeaning() {
        Question.Term term = question.terms("K/L").get(0);
        assertThat(term.shown()).isEqualTo("K/L");
        assertThat(term.synonyms()).contains("kementerian lembaga");
        assertThat(question.terms("PTSP").get(0).synonyms()).contains("pelayanan terpadu satu pintu");
    }

    @Test
    void anExpressionOfSeveralWordsIsOneTerm() {
        assertThat(question.terms("survei tumpang tindih"))
                .extracting(Question.Term::text)
                .containsExactly("survei", "tumpang tindih");
    }
}
