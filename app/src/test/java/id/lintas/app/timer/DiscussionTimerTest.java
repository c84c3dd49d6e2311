package id.lintas.app.timer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DiscussionTimerTest {

    private static final int MINUTE = 60;

    private final FakeClock clock = new FakeClock();
    private final List<TimerState> heard = new ArrayList<>();
    private final DiscussionTimer timer = restored(TimerState.fresh("p1"));

    @Test
    void nothingRunsBeforeAPersonStartsIt() {
        timer.open("issues");
        pass(5 * MINUTE);

        assertThat(timer.started()).isFalse();
        assertThat(timer.secondsLeft()).isEqualTo(15 * MINUTE);
        assertThat(timer.minutesLeftInAll()).isEqualTo(35);
    }

    @Test
    void theOpenTasksTimeRuns() {
        timer.open("issues");
        timer.start();
        pass(6 * MINUTE + 36);

        assertThat(timer.taskNumber()).isEqualTo(1);
        assertThat(TimerBox.clock(timer.secondsLeft())).isEqualTo("08:24");
        assertThat(timer.minutesLeftInAll()).isEqualTo(29);
        assertThat(timer.minutesInAll()).isEqualTo(35);
    }

    @Test
    void startedOnAPageThatIsNoTaskTheFirstTasksTimeRuns() {
        timer.open("group");
        timer.start();
        pass(MINUTE);

        assertThat(timer.taskNumber()).isEqualTo(1);
        assertThat(timer.secondsLeft()).isEqualTo(14 * MINUTE);
    }

    @Test
    void anotherTaskTakesTheTimeFromThenOn() {
        timer.open("issues");
        timer.start();
        pass(3 * MINUTE);
        timer.open("activities");
        pass(MINUTE);
        timer.open("case-text");
        pass(MINUTE);

        assertThat(timer.secondsLeft()).isEqualTo(8 * MINUTE);
        assertThat(timer.shares()).containsExactly(0.2, 0.2, 0.0);
        assertThat(timer.minutesLeftInAll()).isEqualTo(30);
    }

    @Test
    void aPauseCostsNoTime() {
        timer.start();
        pass(MINUTE);
        timer.pause();
        pass(8 * MINUTE);
        timer.toggle();
        pass(MINUTE);

        assertThat(timer.running()).isTrue();
        assertThat(timer.secondsLeft()).isEqualTo(13 * MINUTE);
    }

    @Test
    void pastTheEndItGoesOnCounting() {
        timer.start();
        pass(9 * MINUTE);
        pass(6 * MINUTE);

        assertThat(timer.over()).isTrue();

        pass(72);

        assertThat(TimerBox.clock(timer.secondsLeft())).isEqualTo("+01:12");
        assertThat(timer.minutesLeftInAll()).isEqualTo(19);
    }

    @Test
    void fiveMoreMinutesLengthenTheTaskAndTheWhole() {
        timer.start();
        pass(8 * MINUTE);
        pass(8 * MINUTE);
        timer.addFive();

        assertThat(timer.over()).isFalse();
        assertThat(timer.secondsLeft()).isEqualTo(4 * MINUTE);
        assertThat(timer.minutesInAll()).isEqualTo(40);
        assertThat(timer.lengths()).containsExactly(20L, 10L, 10L);
    }

    @Test
    void resetIsAsIfItHadNeverBeenStarted() {
        timer.start();
        pass(MINUTE);
        timer.addFive();
        timer.reset();

        assertThat(timer.started()).isFalse();
        assertThat(timer.minutesLeftInAll()).isEqualTo(35);
    }

    @Test
    void aRestartGoesOnWithTheTimeThatPassedMeanwhile() {
        timer.start();
        pass(2 * MINUTE);
        timer.addFive();
        String line = timer.state().line();
        clock.pass(MINUTE);

        DiscussionTimer again = restored(TimerState.parse(line).orElseThrow());

        assertThat(again.running()).isTrue();
        assertThat(again.secondsLeft()).isEqualTo(17 * MINUTE);
    }

    @Test
    void aClosedLidCostsNoTime() {
        timer.start();
        pass(MINUTE);
        pass(3 * 60 * MINUTE);

        assertThat(timer.secondsLeft()).isEqualTo(14 * MINUTE);
    }

    @Test
    void aClockSetBackGivesNoTime() {
        timer.start();
        pass(MINUTE);
        pass(-30 * MINUTE);
        pass(MINUTE);

        assertThat(timer.secondsLeft()).isEqualTo(13 * MINUTE);
    }

    @Test
    void everyDeedIsHeardOf() {
        timer.start();
        timer.pause();
        timer.addFive();
        timer.reset();

        assertThat(heard).hasSize(4);
    }

    @Test
    void aDamagedMemoryIsNoState() {
        assertThat(TimerState.parse("")).isEmpty();
        assertThat(TimerState.parse("p1 FLYING 5 task=x {} {}")).isEmpty();
        assertThat(TimerState.parse("p1 RUNNING x task=x {} {}")).isEmpty();
        assertThat(TimerState.parse("p1 RUNNING 5 task=x {a=b} {}")).isEmpty();
        assertThat(TimerState.parse("p1 RUNNING 5 task=x {} {a=99999999999}")).isEmpty();
    }

    @Test
    void aTaskWithoutMinutesHasNoTime() {
        assertThat(new TimePlan(Map.of("issues", 0)).isEmpty()).isTrue();
    }

    private DiscussionTimer restored(TimerState state) {
        Map<String, Integer> minutes = new LinkedHashMap<>();
        minutes.put("issues", 15);
        minutes.put("activities", 10);
        minutes.put("quiz", 10);
        return new DiscussionTimer(new TimePlan(minutes), clock, state, heard::add);
    }

    private void pass(long seconds) {
        clock.pass(seconds);
        timer.tick();
    }

    private static final class FakeClock implements InstantSource {

        private Instant now = Instant.parse("2026-11-24T03:00:00Z");

        void pass(long seconds) {
            now = now.plusSeconds(seconds);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
