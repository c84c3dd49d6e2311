package id.lintas.app.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.event.InputEvent;
import java.awt.event.KeyEvent;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;

class ActionModelTest {

    private final AtomicInteger done = new AtomicInteger();
    private final ActionModel save = ActionModel.of("save", "file", "download", "ctrl S", done::incrementAndGet);

    @Test
    void anActionIsAlwaysPossibleUnlessSaid() {
        save.run();
        assertThat(done).hasValue(1);
        assertThat(save.argument()).isNull();
    }

    @Test
    void whatIsNotPossibleNowIsNotDoneByItsKeyEither() {
        AtomicBoolean open = new AtomicBoolean();
        ActionModel whenOpen = save.when(open::get);
        whenOpen.run();
        assertThat(done).hasValue(0);
        open.set(true);
        whenOpen.run();
        assertThat(done).hasValue(1);
    }

    @Test
    void aConditionAndANameLeaveTheRest() {
        ActionModel named = save.when(() -> false).naming(() -> "Ubah judul");
        assertThat(named.id()).isEqualTo("save");
        assertThat(named.enabled().getAsBoolean()).isFalse();
        assertThat(named.argument().get()).isEqualTo("Ubah judul");
        assertThat(named.key()).isEqualTo(KeyStroke.getKeyStroke(KeyEvent.VK_S, InputEvent.CTRL_DOWN_MASK));
    }

    @Test
    void aKeyThatDoesNotExistIsFoundAtTheStart() {
        assertThatIllegalArgumentException().isThrownBy(() -> ActionModel.of("a", "file", "", "strg S", () -> {}));
        assertThat(ActionModel.of("a", "file", "", null, () -> {}).key()).isNull();
    }
}
