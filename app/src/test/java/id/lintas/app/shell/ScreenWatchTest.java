package id.lintas.app.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ScreenWatchTest {

    @Test
    void onlyAScreenOfAnotherScaleDrawsTheWindowAnew() {
        AtomicInteger drawn = new AtomicInteger();
        ScreenWatch watch = new ScreenWatch(1, drawn::incrementAndGet);

        watch.at(1);
        assertThat(drawn).hasValue(0);
        watch.at(1.5);
        watch.at(1.5);
        assertThat(drawn).hasValue(1);
        watch.at(1);
        assertThat(drawn).hasValue(2);
    }
}
