package id.lintas.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import id.lintas.app.log.ProblemReport.Facts;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What goes into a report, on lines that are full of what must not. */
class ProblemReportTest {

    private static final String PERSON = "Siti Nurhaliza";
    private static final String FILE = "/home/siti/Kelompok 3/rahasia.lintas.json";
    private static final String TEXT = "Ego sektoral antardirektorat";

    private final LoggerContext context = new LoggerContext();
    private final RecentLog log = new RecentLog();
    private final Facts facts = new Facts(List.of("Lintas 1.0.0", "Java 17"), List.of("quiz 1.2.0"));

    ProblemReportTest() {
        log.setContext(context);
        log.start();
        context.getLogger("ROOT").addAppender(log);
    }

    private String report() {
        LogWords words = new LogWords(Set.of("quiz"), stack -> Optional.empty());
        return new ProblemReport(words).write(facts, log.entries());
    }

    @Test
    void namesTheCircumstancesAndTheSentencesOfOurSource() {
        context.getLogger("id.lintas.engine.store.ProjectStore").warn("No backup of {}", FILE);
        context.getLogger("id.lintas.engine.plugin.PluginGuard").error("Plugin {} failed: {}", "quiz", "editor");
        assertThat(report())
                .startsWith("Lintas 1.0.0\nJava 17\n")
                .contains("quiz 1.2.0")
                .contains("WARN id.lintas.engine.store.ProjectStore: No backup of {}")
                .contains("ERROR id.lintas.engine.plugin.PluginGuard [quiz]: Plugin {} failed: {}");
    }

    @Test
    void saysWhatWasThrownAndWhereWithoutItsSentence() {
        Exception cause = new NoSuchFileException(FILE);
        Exception thrown = new IllegalStateException(PERSON + " wrote " + TEXT, cause);
        context.getLogger("id.lintas.engine.store.ProjectStore").warn("No backup of {}", FILE, thrown);
        assertThat(report())
                .contains("java.lang.IllegalStateException\n    " + getClass().getName() + ".saysWhatWasThrown")
                .contains("java.nio.file.NoSuchFileException\n    ");
        nothingPersonal();
    }

    @Test
    void leavesOutASentenceThatSomebodyElseHasBuilt() {
        context.getLogger("org.pf4j.Thing").warn("Cannot load " + FILE + " of " + PERSON);
        context.getLogger("id.lintas.plugin.quiz.Step").warn("Question: " + TEXT);
        assertThat(report()).contains("WARN org.pf4j.Thing: …", "WARN id.lintas.plugin.quiz.Step: …");
        nothingPersonal();
    }

    @Test
    void holdsNoPersonFileOrTextOfALine() {
        context.getLogger("id.lintas.app.x.Y").error("{} of {} says {}", FILE, PERSON, TEXT, new Exception(TEXT));
        context.getLogger("id.lintas.app.x.Y").warn("Plugin {} failed: {}", PERSON, FILE);
        nothingPersonal();
    }

    private void nothingPersonal() {
        assertThat(report())
                .doesNotContainIgnoringCase("siti")
                .doesNotContain("Nurhaliza", "rahasia", "Kelompok 3", "home", "Ego", TEXT);
    }

    @Test
    void theViewsDetailsHaveEverything() {
        context.getLogger("id.lintas.app.x.Y").warn("No backup of {}", FILE, new IllegalStateException(TEXT));
        assertThat(LogWords.details(log.entries().get(0)))
                .contains("No backup of " + FILE, "java.lang.IllegalStateException: " + TEXT);
    }

    @Test
    void whatIsKeptDoesNotGrow() {
        for (int i = 0; i <= RecentLog.MOST; i++) {
            context.getLogger("id.lintas.app.x.Y").warn("Line {}", "x".repeat(100_000));
        }
        assertThat(log.entries()).hasSize(RecentLog.MOST);
        assertThat(log.entries().get(0).message()).hasSizeLessThan(3_000);
        assertThat(log.entries().get(0).arguments().get(0)).hasSizeLessThan(3_000);
    }
}
