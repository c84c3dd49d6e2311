package id.lintas.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdtWatchTest {

    private final Deque<Runnable> events = new ArrayDeque<>();
    private final List<EdtWatch.Held> held = new ArrayList<>();
    private long now;
    private final EdtWatch watch = new EdtWatch(Duration.ofSeconds(1), events::add, () -> now, held::add);

    private void lookAfter(long millis) {
        now += millis * 1_000_000;
        watch.look();
    }

    @Test
    void aThreadThatAnswersInTimeIsNotNoted() {
        watch.look();
        now += 900_000_000;
        events.remove().run();
        lookAfter(250);
        assertThat(held).isEmpty();
    }

    @Test
    void aThreadThatWasHeldIsNotedOnceWithItsStackAndHowLong() {
        watch.look();
        events.remove().run();
        watch.look();
        lookAfter(1_100);
        lookAfter(900);
        assertThat(held).isEmpty();
        events.remove().run();
        lookAfter(250);
        lookAfter(250);
        assertThat(held).singleElement().satisfies(h -> {
            assertThat(h.duration()).isEqualTo(Duration.ofSeconds(2));
            assertThat(h.stack()).isNotEmpty();
        });
    }
}
