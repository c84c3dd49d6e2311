package id.lintas.app.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lintas.app.look.Theme;
import id.lintas.app.prefs.Preferences;
import id.lintas.app.prefs.UnreadableImport;
import id.lintas.app.text.AppTexts;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingTest {

    private final Preferences none = Preferences.DEFAULT;
    private final List<SettingGroup> groups = SettingCatalog.groups(new AppTexts(() -> Locale.forLanguageTag("id")));

    @Test
    void theDefaultIsNotWrittenDown() {
        Preferences on = SettingCatalog.REOPEN.with(none, true);
        assertThat(on.values()).containsEntry("reopen", "true");
        assertThat(SettingCatalog.REOPEN.in(on)).isTrue();
        assertThat(SettingCatalog.REOPEN.with(on, false)).isEqualTo(none);
    }

    @Test
    void aValueOfAnotherKindCountsAsTheDefaultAndStays() {
        Preferences odd = none.withValue("reopen", "perhaps");
        assertThat(SettingCatalog.REOPEN.in(odd)).isFalse();
        assertThat(odd.values()).containsEntry("reopen", "perhaps");
    }

    @Test
    void languageThemeZoomAndNameAreSettingsToo() {
        Preferences changed = SettingCatalog.ZOOM
                .withText(none, "150")
                .flatMap(p -> SettingCatalog.THEME.withText(p, "dark"))
                .flatMap(p -> SettingCatalog.LANGUAGE.withText(p, "en"))
                .orElseThrow();
        assertThat(changed.zoom()).isEqualTo(1.5);
        assertThat(changed.theme()).isEqualTo(Theme.DARK);
        assertThat(changed.language()).isEqualTo("en");
        assertThat(SettingCatalog.ZOOM.withText(none, "900")).isEmpty();
        assertThat(SettingCatalog.reset(SettingCatalog.SAVED_BY.with(changed, "Sari"), groups))
                .isEqualTo(none);
    }

    @Test
    void whatIsExportedIsImportedElsewhere() throws Exception {
        Preferences here = SettingCatalog.SAVED_BY
                .with(none.withZoom(1.5), "Sari")
                .withValue("plugin.a.b.c", "7")
                .withValue("palette-latest", "save");
        String text = SettingFile.write(here, groups, List.of());
        Preferences there = SettingFile.read(text, none, groups);
        assertThat(there).isEqualTo(here.withoutValue("palette-latest"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{}",
                "{\"format\":\"lintas-settings\",\"settings\":{\"zoom\":\"abc\"}}",
                "{\"format\":\"lintas-settings\",\"settings\":{\"theme\":\"pink\"}}",
                "{\"format\":\"lintas-settings\",\"settings\":{\"zoom\":[]}}"
            })
    void aDamagedFileIsNotTakenOver(String text) {
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> SettingFile.read(text, none, groups))
                .satisfies(e -> assertThat(e.key()).startsWith("settings.import."));
    }

    @Test
    void aSettingOfALaterVersionIsKept() throws Exception {
        String text = "{\"format\":\"lintas-settings\",\"settings\":{\"later\":\"x\"}}";
        assertThat(SettingFile.read(text, none, groups).values()).containsEntry("later", "x");
    }
}
