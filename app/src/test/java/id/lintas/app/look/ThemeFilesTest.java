package id.lintas.app.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeFilesTest {

    private static final Map<String, String> TEXT_ON_GROUND = Map.of(
            "text",
            "surface",
            "text2",
            "chrome",
            "text3",
            "chrome",
            "accent",
            "chrome",
            "onAccent",
            "accent",
            "error",
            "surface",
            "warn",
            "surface",
            "hint",
            "surface",
            "ok",
            "surface",
            "thread",
            "chrome");

    private static Properties read(String name) {
        Properties properties = new Properties();
        try (InputStream in = ThemeFilesTest.class.getResourceAsStream(name + ".properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    @Test
    void allThemesHaveTheSameTokens() {
        assertThat(read("LintasDark").keySet()).isEqualTo(read("LintasLight").keySet());
        assertThat(read("LintasContrast").keySet())
                .isEqualTo(read("LintasLight").keySet());
    }

    @Test
    void everyTokenThatIsUsedIsThere() {
        Properties light = read("LintasLight");

        assertThat(String.join(
                        " ",
                        read("FlatLaf").stringPropertyNames().stream()
                                .map(read("FlatLaf")::getProperty)
                                .toList()))
                .satisfies(values -> assertThat(Pattern.compile("\\$(Lintas\\.\\w+)")
                                .matcher(values)
                                .results()
                                .map(match -> match.group(1))
                                .distinct())
                        .isNotEmpty()
                        .allMatch(light::containsKey));
    }

    @ParameterizedTest
    @ValueSource(strings = {"LintasLight", "LintasDark", "LintasContrast"})
    void textCanBeReadOnItsGround(String theme) {
        Properties tokens = read(theme);

        assertThat(TEXT_ON_GROUND)
                .allSatisfy((text, ground) -> assertThat(contrast(color(tokens, text), color(tokens, ground)))
                        .as(text + " on " + ground)
                        .isGreaterThanOrEqualTo(4.5));
        for (int band = 1; band <= 5; band++) {
            assertThat(contrast(color(tokens, "band" + band + "Text"), color(tokens, "band" + band)))
                    .isGreaterThanOrEqualTo(4.5);
        }
    }

    private static Color color(Properties tokens, String token) {
        return Color.decode(tokens.getProperty("Lintas." + token));
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(Color a, Color b) {
        double bright = Math.max(luminance(a), luminance(b));
        double dark = Math.min(luminance(a), luminance(b));
        return (bright + 0.05) / (dark + 0.05);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
