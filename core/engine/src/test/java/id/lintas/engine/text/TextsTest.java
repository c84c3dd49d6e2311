package id.lintas.engine.text;

import static org.assertj.core.api.Assertions.assertThat;

import id.lintas.engine.check.ProjectChecker;
import id.lintas.engine.plugin.PluginHost;
import id.lintas.engine.store.StoreException;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void argumentsStandWhereTheirNumbersAre() {
        assertThat(Texts.of(ProjectChecker.class, Locale.ENGLISH).get("finding.plugin-missing", "quiz"))
                .startsWith("The content of task \"quiz\" is safe.");
    }

    @Test
    void bracesInAnArgumentStayAsTheyAre() {
        assertThat(Texts.of(ProjectChecker.class, Locale.ENGLISH).get("finding.section-unreadable", "{1}$0", "why"))
                .contains("\"{1}$0\"")
                .endsWith("why");
    }

    @Test
    void onlyNumbersInBracesArePlacesAndThoseWithoutAnArgumentStay() {
        assertThat(Texts.fill("{0}{1} {{0}} {x} {} {100} {2} { 0} {0", "a", 7))
                .isEqualTo("a7 {a} {x} {} {100} {2} { 0} {0");
        assertThat(Texts.fill("{10}", 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, "ten")).isEqualTo("ten");
        assertThat(Texts.fill("{0", "a")).isEqualTo("{0");
    }

    @Test
    void anUnknownKeyIsSeen() {
        assertThat(Texts.of(ProjectChecker.class, Locale.ENGLISH).get("nonsense"))
                .isEqualTo("‹nonsense›");
    }

    @Test
    void aLanguageThatIsNotThereGivesIndonesian() {
        assertThat(Texts.of(PluginHost.class, Locale.FRENCH).get("plugin.deed.load"))
                .isEqualTo("dimuat");
    }

    @Test
    void aClassWithoutTextsHasNone() {
        assertThat(Texts.of(String.class, Locale.ENGLISH).find("x")).isEmpty();
        assertThat(Texts.of(StoreException.class, Locale.ENGLISH).find("truncated"))
                .isPresent();
    }
}
