package id.lintas.app.document;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.check.CheckResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenDocumentTest {

    @TempDir
    Path temp;

    private Bench bench;
    private final List<String> heard = new ArrayList<>();

    @BeforeEach
    void setUp() {
        bench = new Bench(temp);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private OpenDocument listening() {
        OpenDocument document = bench.open();
        document.listen(new OpenDocument.Listener() {
            @Override
            public void changed(OpenDocument changed) {
                heard.add("changed");
            }

            @Override
            public void checked(OpenDocument changed) {
                heard.add("checked");
            }
        });
        return document;
    }

    private static String message(OpenDocument document) {
        CheckResult checks = document.checks().orElseThrow();
        return checks.step("quiz").orElseThrow().findings().get(0).message();
    }

    @Test
    void theProjectIsThereAtOnceAndItsSectionsAndFindingsLater() throws Exception {
        OpenDocument document = listening();
        document.load();
        assertThat(document.project().title()).isNotBlank();
        assertThat(document.decoded()).isEmpty();
        bench.settle();
        assertThat(document.decoded()).isPresent();
        assertThat(document.checks().orElseThrow().project()).isSameAs(document.project());
        assertThat(heard).containsExactly("changed", "checked");
    }

    @Test
    void anEditBeforeThePluginsAreLoadedIsNotLost() throws Exception {
        OpenDocument document = listening();
        document.load();
        document.apply(Bench.titled("Baru"));
        bench.settle();
        assertThat(document.decoded().orElseThrow().project().title()).isEqualTo("Baru");
        assertThat(document.checks().orElseThrow().project()).isSameAs(document.project());
    }

    @Test
    void editsDuringACheckAreCheckedInTheEnd() throws Exception {
        OpenDocument document = listening();
        document.load();
        bench.deliverOne();
        document.apply(Bench.titled("Satu"));
        document.apply(Bench.titled("Dua"));
        bench.settle();
        assertThat(document.checks().orElseThrow().project()).isSameAs(document.project());
        assertThat(heard.stream().filter("checked"::equals)).hasSize(1);
    }

    @Test
    void anotherLanguageSaysTheFindingsAnew() throws Exception {
        OpenDocument document = bench.loaded();
        assertThat(message(document)).startsWith("Belum ada soal");
        bench.locale = Locale.ENGLISH;
        document.recheck();
        bench.settle();
        assertThat(message(document)).doesNotContain("Belum");
    }

    @Test
    void aClosedDocumentSaysNothingMore() throws Exception {
        OpenDocument document = listening();
        document.load();
        document.close();
        bench.settle();
        assertThat(heard).isEmpty();
        assertThat(document.checks()).isEmpty();
    }

    @Test
    void aListenerThatLeftHearsNothing() {
        OpenDocument document = bench.open();
        Runnable leave = document.listen(d -> heard.add("changed"));
        leave.run();
        document.apply(Bench.titled("Baru"));
        assertThat(heard).isEmpty();
    }

    @Test
    void savingChangesNoFinding() throws Exception {
        OpenDocument document = listening();
        document.load();
        bench.settle();
        heard.clear();
        document.session().markSaved(document.project(), java.util.Optional.empty());
        bench.settle();
        assertThat(heard).containsExactly("changed");
    }
}
