package org.example.hello;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.testkit.VerbFixture;
import id.lintas.testkit.ViewFixture;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.Test;

class GreetTest {

    @Test
    void itGreetsInBothLanguages() {
        assertThat(VerbFixture.of(new Greet()).run("Ani")).isEqualTo(new VerbFixture.Outcome(0, "Halo, Ani!\n", ""));
        assertThat(VerbFixture.of(new Greet()).language("en").run("Ani").out()).isEqualTo("Hello, Ani!\n");
    }

    @Test
    void withoutANameItSaysWhatIsMissing() {
        assertThat(VerbFixture.of(new Greet()).run())
                .isEqualTo(new VerbFixture.Outcome(2, "", "Sebutkan siapa yang disapa.\n"));
    }

    @Test
    void theViewKeepsThePromisesOfTheApi() throws Exception {
        SwingUtilities.invokeAndWait(
                () -> ViewFixture.show(new GreetingView(), "id").check());
    }
}
