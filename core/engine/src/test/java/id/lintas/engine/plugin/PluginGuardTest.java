package id.lintas.engine.plugin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PluginGuardTest {

    private final PluginGuard guard = new PluginGuard();

    private static PluginProblem problem(String plugin, String words) {
        return new PluginProblem(plugin, locale -> words, Optional.empty());
    }

    @Test
    void whatThePluginGivesIsPassedOn() {
        assertThat(guard.call("memo", "check", () -> 7, () -> 0)).isEqualTo(7);
        assertThat(guard.problems()).isEmpty();
    }

    @Test
    void aCheckedExceptionGivesTheSubstituteAndAProblemWithThePluginsName() {
        int given = guard.call(
                "memo",
                "report",
                () -> {
                    throw new IOException("disk");
                },
                () -> 0);
        assertThat(given).isZero();
        assertThat(guard.problems()).singleElement().satisfies(p -> {
            assertThat(p.plugin()).isEqualTo("memo");
            assertThat(p.message().apply(Locale.ENGLISH)).contains("memo").contains("IOException");
            assertThat(p.cause()).containsInstanceOf(IOException.class);
        });
    }

    @Test
    void aMissingClassAnEndlessRecursionAndAFailedAssertionAreCaughtToo() {
        guard.run("a", "edit", () -> {
            throw new NoClassDefFoundError("x");
        });
        guard.run("b", "edit", PluginGuardTest::forEver);
        guard.run("c", "edit", () -> {
            throw new AssertionError();
        });
        assertThat(guard.problems()).extracting(PluginProblem::plugin).containsExactly("a", "b", "c");
    }

    @SuppressWarnings("InfiniteRecursion") // that is the point
    private static void forEver() {
        forEver();
    }

    @Test
    void aVirtualMachineThatIsInTroubleIsNobodysMistake() {
        assertThatThrownBy(() -> guard.run("memo", "check", () -> {
                    throw new OutOfMemoryError();
                }))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(guard.problems()).isEmpty();
    }

    @Test
    void theSameProblemIsToldOnce() {
        List<PluginProblem> heard = new ArrayList<>();
        guard.listen(heard::add);
        guard.report(problem("memo", "rusak"));
        guard.report(problem("memo", "rusak"));
        guard.report(problem("memo", "lain"));
        guard.report(problem("quiz", "rusak"));
        assertThat(guard.problems()).hasSize(3);
        assertThat(heard).isEqualTo(guard.problems());
    }

    @ParameterizedTest
    @ValueSource(strings = {"load", "check", "editor", "report", "read", "edit"})
    void everyDeedHasWordsInBothLanguages(String deed) {
        guard.run("memo", deed, () -> {
            throw new IllegalStateException();
        });
        PluginProblem problem = guard.problems().get(0);
        assertThat(problem.message().apply(Texts.INDONESIAN)).doesNotContain("‹", "{");
        assertThat(problem.message().apply(Locale.ENGLISH)).doesNotContain("‹", "{");
    }
}
