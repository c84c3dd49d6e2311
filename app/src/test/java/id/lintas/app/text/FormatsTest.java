package id.lintas.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.text.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FormatsTest {

    private final Formats indonesian = new Formats(Texts.INDONESIAN, ZoneId.of("Asia/Jakarta"));
    private final Formats english = new Formats(Locale.ENGLISH, ZoneId.of("Asia/Jakarta"));
    private final Instant morning = Instant.parse("2026-11-24T03:42:05Z");

    @Test
    void numbersAreWrittenAsTheLanguageDoes() {
        assertThat(indonesian.number(1250.5, 1)).isEqualTo("1.250,5");
        assertThat(english.number(1250.5, 1)).isEqualTo("1,250.5");
        assertThat(indonesian.number(12_500)).isEqualTo("12.500");
        assertThat(indonesian.percent(0.25)).isEqualTo("25\u00A0%");
    }

    @Test
    void timesAreWrittenAsTheLanguageDoes() {
        assertThat(indonesian.clock(morning)).isEqualTo("10.42");
        assertThat(english.clock(morning)).isEqualTo("10:42");
        assertThat(indonesian.clockWithSeconds(morning)).isEqualTo("10.42.05");
        assertThat(indonesian.date(morning)).isEqualTo("24 Nov 2026");
    }

    @Test
    void todayIsTheClockAloneAndBeforeItTheDateToo() {
        assertThat(indonesian.moment(morning, morning.plusSeconds(600))).isEqualTo("10.42");
        assertThat(indonesian.moment(morning, morning.plusSeconds(86_400))).isEqualTo("24 Nov 2026, 10.42");
    }

    @Test
    void textsAreOrderedByLettersOfTheLanguageAndNumbersByValue() {
        assertThat(Stream.of("Kelompok 10", "kelompok 2", "Énergi", "Kelompok 1", "Zebra", "Angkatan")
                        .sorted(new Ordering(Texts.INDONESIAN)))
                .containsExactly("Angkatan", "Énergi", "Kelompok 1", "kelompok 2", "Kelompok 10", "Zebra");
    }
}
