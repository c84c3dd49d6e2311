package id.lintas.app.prefs;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.app.prefs.Preferences.RecentFile;
import org.junit.jupiter.api.Test;

class PreferencesTest {

    private static RecentFile file(String path, String title) {
        return new RecentFile(path, title, "", 0, 0);
    }

    @Test
    void aLanguageThatWeDoNotSpeakIsIndonesian() {
        assertThat(Preferences.DEFAULT.withLanguage("fr").language()).isEqualTo("id");
        assertThat(Preferences.DEFAULT.withLanguage("en").language()).isEqualTo("en");
    }

    @Test
    void theZoomStaysWhereAWindowCanBeUsed() {
        assertThat(Preferences.DEFAULT.withZoom(0.1).zoom()).isEqualTo(0.8);
        assertThat(Preferences.DEFAULT.withZoom(9).zoom()).isEqualTo(2.5);
        assertThat(Preferences.DEFAULT.withZoom(Double.NaN).zoom()).isEqualTo(1.0);
        assertThat(Preferences.DEFAULT.withZoom(Double.POSITIVE_INFINITY).zoom())
                .isEqualTo(1.0);
    }

    @Test
    void aFileIsInTheListOnceAndTheLatestFirst() {
        Preferences preferences = Preferences.DEFAULT
                .withRecent(file("/a", "lama"))
                .withRecent(file("/b", "b"))
                .withRecent(file("/a", "baru"));
        assertThat(preferences.recent()).extracting(RecentFile::title).containsExactly("baru", "b");
        assertThat(preferences.withoutRecent("/a").recent())
                .extracting(RecentFile::path)
                .containsExactly("/b");
    }

    @Test
    void theOldestOfManyFilesIsForgotten() {
        Preferences preferences = Preferences.DEFAULT;
        for (int i = 1; i <= 13; i++) {
            preferences = preferences.withRecent(file("/" + i, ""));
        }
        assertThat(preferences.recent())
                .hasSize(12)
                .extracting(RecentFile::path)
                .startsWith("/13")
                .endsWith("/2");
    }

    @Test
    void oneSizeLeavesTheOthers() {
        Preferences preferences =
                Preferences.DEFAULT.withSize("a", 1).withSize("b", 2).withSize("a", 3);
        assertThat(preferences.sizes()).containsOnly(java.util.Map.entry("a", 3), java.util.Map.entry("b", 2));
    }
}
