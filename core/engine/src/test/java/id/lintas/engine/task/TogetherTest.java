package id.lintas.engine.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TogetherTest {

    private static final List<Integer> THINGS = IntStream.range(0, 300).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheThings() {
        assertThat(Together.each(THINGS, i -> i * 2, Progress.NONE))
                .isEqualTo(THINGS.stream().map(i -> i * 2).toList());
        assertThat(Together.each(List.of(), i -> i, Progress.NONE)).isEmpty();
    }

    @Test
    void whatFailsOnAHelperIsDoneAgainByTheCaller() {
        Thread here = Thread.currentThread();
        List<Integer> all = Together.each(
                THINGS,
                i -> {
                    if (!Thread.currentThread().equals(here)) {
                        throw new IllegalStateException("a helper");
                    }
                    return i;
                },
                Progress.NONE);
        assertThat(all).isEqualTo(THINGS);
    }

    @Test
    void whatFailsOnTheCallersThreadIsToldToTheCaller() {
        assertThatThrownBy(() -> Together.each(
                        THINGS,
                        i -> {
                            throw new IllegalStateException("always");
                        },
                        Progress.NONE))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void itCanBeCancelled() {
        Progress cancelled = new Progress() {
            @Override
            public void at(double share) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() -> Together.each(THINGS, i -> i, cancelled)).isInstanceOf(CancellationException.class);
    }
}
