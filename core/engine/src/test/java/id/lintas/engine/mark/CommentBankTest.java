package id.lintas.engine.mark;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.store.UserFolders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CommentBankTest {

    @Test
    void theMostUsedOfTheCriterionComesFirst() {
        CommentBank bank = new CommentBank(List.of())
                .learned("quiz", "Satu jawaban benar.")
                .learned("activities", "Sebut pelaksananya.")
                .learned("quiz", "Tambahkan sumber.")
                .learned("quiz", " Tambahkan sumber. ")
                .learned("quiz", "  ");
        assertThat(bank.suggest("quiz", "", 9))
                .extracting(CommentBank.Entry::text)
                .containsExactly("Tambahkan sumber.", "Satu jawaban benar.", "Sebut pelaksananya.");
        assertThat(bank.suggest("activities", "SUMBER", 9)).hasSize(1);
        assertThat(bank.suggest("quiz", "", 1).get(0).used()).isEqualTo(2);
    }

    @Test
    void itDoesNotGrowForEverAndForgetsTheOldestOfTheLeastUsed() {
        CommentBank bank = new CommentBank(List.of()).learned("x", "lama").learned("x", "lama");
        for (int i = 0; i < CommentBank.MOST + 5; i++) {
            bank = bank.learned("x", "komentar " + i);
        }
        assertThat(bank.entries()).hasSize(CommentBank.MOST);
        assertThat(bank.suggest("x", "", 1).get(0).text()).isEqualTo("lama");
        assertThat(bank.suggest("x", "komentar 0", 1)).isEmpty();
    }

    @Test
    void theMemoryIsReadAgainAndADamagedOneCountsAsEmpty(@TempDir Path home) throws Exception {
        MarkingMemory memory = new MarkingMemory(UserFolders.portable(home));
        CommentBank bank = new CommentBank(List.of()).learned("quiz", "Tambahkan sumber.");
        memory.keep(bank);
        assertThat(memory.bank()).isEqualTo(bank);
        Pseudonyms three = memory.pseudonyms().knowing(List.of("cc", "aa", "bb"));
        memory.keep(three);
        Pseudonyms four = memory.pseudonyms().knowing(List.of("aa", "a0"));
        assertThat(List.of(four.of("aa"), four.of("cc"), four.of("a0"))).containsExactly("K-01", "K-03", "K-04");
        Files.writeString(home.resolve("data/reviews/bank.json"), "{\"entries\":7}");
        assertThat(memory.bank().entries()).isEmpty();
    }
}
