package id.lintas.app.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class OneAtATimeTest {

    private final OneAtATime turn = new OneAtATime();

    @Test
    void aSecondDialogIsNotOpenedWhileTheFirstIsThere() {
        Optional<String> chosen = turn.choose(() -> {
            assertThat(turn.choose(() -> Optional.of("second"))).isEmpty();
            return Optional.of("first");
        });
        assertThat(chosen).contains("first");
    }

    @Test
    void theNextDialogOpensAfterTheFirstWasClosedOrFailed() {
        assertThat(turn.choose(Optional::empty)).isEmpty();
        assertThatThrownBy(() -> turn.choose(() -> {
                    throw new IllegalStateException("no dialog here");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(turn.choose(() -> Optional.of("next"))).contains("next");
    }
}
