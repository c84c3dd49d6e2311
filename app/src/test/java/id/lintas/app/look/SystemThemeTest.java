package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemThemeTest {

    @Test
    void theAnswersOfTheThreeSystemsAreUnderstood() {
        assertThat(SystemTheme.saysDark("    AppsUseLightTheme    REG_DWORD    0x0", "0x0"))
                .isTrue();
        assertThat(SystemTheme.saysDark("    AppsUseLightTheme    REG_DWORD    0x1", "0x0"))
                .isFalse();
        assertThat(SystemTheme.saysDark("Dark", "dark")).isTrue();
        assertThat(SystemTheme.saysDark("'prefer-dark'", "dark")).isTrue();
        assertThat(SystemTheme.saysDark("Yaru-dark", "dark")).isTrue();
    }

    @Test
    void noAnswerIsLight() {
        assertThat(SystemTheme.saysDark("", "dark")).isFalse();
        assertThat(SystemTheme.answer("lintas-no-such-program")).isEmpty();
    }
}
