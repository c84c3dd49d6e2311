package id.lintas.app.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EdtWatchTest {

    private final Deque<Runnable> events = new ArrayDeque<>();
    private final List<EdtWatch.Held> held = new ArrayList<>();
    private long now;
    private Optional<String> running = Optional.empty();
    private final EdtWatch watch =
            new EdtWatch(Duration.ofSeconds(1), events::add, () -> now, stack -> running, held::add);

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

    private void hold(String plugin, int looks) {
        running = Optional.of(plugin).filter(p -> !p.isEmpty());
        for (int i = 0; i < looks; i++) {
            lookAfter(250);
        }
    }

    private Optional<String> blamed() {
        events.remove().run();
        lookAfter(250);
        assertThat(held).hasSize(1);
        return held.get(0).plugin();
    }

    @Test
    void aPluginIsNamedEvenIfSlowWorkOfOursCameBeforeOrAfter() {
        watch.look();
        hold("", 12);
        hold("nakal", 9);
        hold("", 2);
        assertThat(blamed()).contains("nakal");
    }

    @Test
    void ofTwoPluginsTheOneThatWasSeenMoreIsNamed() {
        watch.look();
        hold("satu", 2);
        hold("dua", 4);
        hold("satu", 1);
        assertThat(blamed()).contains("dua");
    }

    @Test
    void aPluginThatOnlyPassedByIsNotNamed() {
        watch.look();
        hold("", 3);
        hold("nakal", 1);
        hold("", 3);
        assertThat(blamed()).isEmpty();
    }

    @Test
    void whatWasSeenInOneHoldIsForgottenInTheNext() {
        watch.look();
        hold("nakal", 8);
        events.remove().run();
        lookAfter(250);
        held.clear();
        hold("", 8);
        assertThat(blamed()).isEmpty();
    }
}
