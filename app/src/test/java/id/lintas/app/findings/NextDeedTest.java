package id.lintas.app.findings;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.document.Bench;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NextDeedTest {

    @TempDir
    Path temp;

    private Bench bench;

    @BeforeEach
    void setUp() {
        bench = new Bench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private NextDeed next(String page) throws InterruptedException {
        return NextDeed.of(bench.loaded(), page, bench.texts(), step -> "<" + step + ">")
                .orElseThrow();
    }

    @Test
    void untilTheFirstCheckThereIsNone() {
        assertThat(NextDeed.of(bench.open(), "quiz", bench.texts(), s -> s)).isEqualTo(Optional.empty());
    }

    @Test
    void theFirstGapOfTheOpenTaskComesFirst() throws Exception {
        NextDeed deed = next("quiz");
        assertThat(deed.page()).isEqualTo("quiz");
        assertThat(deed.text()).contains("tulis soal pertama");
        assertThat(deed.place().field()).isEqualTo("questions");
    }

    @Test
    void fromAPageWithoutGapsItLeadsToTheFirstTaskThatHasOne() throws Exception {
        NextDeed deed = next("group");
        assertThat(deed.page()).isEqualTo("obstacle-estimation");
        assertThat(deed.text()).contains("<obstacle-estimation>");
    }

    @Test
    void aTaskWithoutItsPluginIsPassedOverInBothDirections() throws Exception {
        assertThat(next("best-practices").page()).isEqualTo("quiz");
        assertThat(next("issue-analysis").page()).isEqualTo("obstacle-estimation");
    }
}
