package id.lintas.engine.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetAsideTest {

    @TempDir
    Path folder;

    private Path file(String name) throws IOException {
        return Files.writeString(folder.resolve(name), name);
    }

    @Test
    void theFileKeepsItsContentUnderAnotherName() throws IOException {
        Path kept = SetAside.broken(file("preferences.json"));
        assertThat(kept).isEqualTo(folder.resolve("preferences-broken.json")).hasContent("preferences.json");
        assertThat(folder.resolve("preferences.json")).doesNotExist();
    }

    @Test
    void anEarlierBrokenFileIsNotReplaced() throws IOException {
        Path first = SetAside.broken(file("a.json"));
        Path second = SetAside.broken(file("a.json"));
        Path third = SetAside.broken(file("a.json"));
        assertThat(first).exists();
        assertThat(second).hasFileName("a-broken-2.json");
        assertThat(third).hasFileName("a-broken-3.json");
    }

    @Test
    void aNameWithoutAnEndingWorksToo() throws IOException {
        assertThat(SetAside.broken(file("preferences"))).hasFileName("preferences-broken");
    }

    @Test
    void onlyTheLastEndingStaysAtTheEnd() throws IOException {
        assertThat(SetAside.broken(file("kasus.lintas.json"))).hasFileName("kasus.lintas-broken.json");
    }

    @Test
    void afterAHundredTheFileStaysWhereItIs() throws IOException {
        for (int i = 1; i <= 100; i++) {
            SetAside.broken(file("a.json"));
        }
        Path last = file("a.json");
        assertThatThrownBy(() -> SetAside.broken(last)).isInstanceOf(IOException.class);
        assertThat(last).exists();
    }
}
