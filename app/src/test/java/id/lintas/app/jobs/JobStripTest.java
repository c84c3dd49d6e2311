package id.lintas.app.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.text.AppTexts;
import java.awt.Component;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javax.swing.JButton;
import org.junit.jupiter.api.Test;

class JobStripTest {

    private final AppTexts texts = new AppTexts(() -> Locale.ENGLISH);
    private final JobLog log = new JobLog(texts);

    @Test
    void theNewestFailureIsShownWithHowManyMoreAndTheTipHasThemAll() {
        log.note(l -> "Plugin <b>one</b>", Instant.EPOCH, Duration.ofSeconds(2), Optional.empty());
        log.note(l -> "Two", Instant.EPOCH, Duration.ofSeconds(2), Optional.empty());
        log.note(l -> "Three", Instant.EPOCH, Duration.ofSeconds(2), Optional.empty());
        try (JobStrip strip = new JobStrip(log, texts, () -> {})) {
            JButton failure = failure(strip);
            assertThat(failure.getText()).isEqualTo("Three and 2 more");
            assertThat(failure.getToolTipText().lines()).startsWith("Three", "Two", "Plugin <b>one</b>");
            log.seen();
            assertThat(failure.isVisible()).isFalse();
        }
    }

    private static JButton failure(JobStrip strip) {
        return Stream.of(strip.component().getComponents())
                .filter(c -> "jobFailure".equals(c.getName()))
                .map((Component c) -> (JButton) c)
                .findFirst()
                .orElseThrow();
    }
}
