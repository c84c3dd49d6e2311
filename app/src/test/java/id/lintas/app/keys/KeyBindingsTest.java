package id.lintas.app.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.lintas.app.action.ActionModel;
import id.lintas.app.prefs.UnreadableImport;
import java.util.List;
import java.util.Map;
import javax.swing.KeyStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyBindingsTest {

    private static final KeyStroke CTRL_S = KeyStroke.getKeyStroke("ctrl S");
    private static final KeyStroke F6 = KeyStroke.getKeyStroke("F6");

    private final ActionModel save = ActionModel.of("save", "file", "", "ctrl S", () -> {});
    private final ActionModel report = ActionModel.of("report", "file", "", "ctrl P", () -> {});
    private final ActionModel fix = ActionModel.of("fix", "task", "", "ctrl 1", () -> {});
    private final List<ActionModel> actions = List.of(save, report, fix);

    private static KeyBindings read(KeyBindings bindings) throws UnreadableImport {
        return KeyBindingsText.read(KeyBindingsText.write(bindings));
    }

    @Test
    void withoutDifferencesTheActionsKeepTheirOwnKeys() {
        assertThat(KeyBindings.DEFAULT.bind(actions)).isEqualTo(actions);
    }

    @Test
    void thePlainPresetHasFewKeys() {
        KeyBindings plain = KeyBindings.DEFAULT.withPreset(KeyPreset.PLAIN);
        assertThat(plain.keys(save)).containsExactly(CTRL_S);
        assertThat(plain.keys(fix)).isEmpty();
    }

    @Test
    void aKeyIsAddedBesideTheOthersAndTakenFromItsOwner() {
        assertThat(KeyBindings.DEFAULT.owner(actions, CTRL_S, "report")).contains(save);
        KeyBindings moved = KeyBindings.DEFAULT.move(actions, CTRL_S, report);
        assertThat(moved.keys(save)).isEmpty();
        assertThat(moved.keys(report)).containsExactly(KeyStroke.getKeyStroke("ctrl P"), CTRL_S);
        assertThat(moved.owner(actions, CTRL_S, "report")).isEmpty();
    }

    @Test
    void whatIsThePresetsOwnIsNoDifference() {
        KeyBindings changed = KeyBindings.DEFAULT.with(save, List.of(F6));
        assertThat(changed.isChanged("save")).isTrue();
        assertThat(changed.with(save, List.of(CTRL_S))).isEqualTo(KeyBindings.DEFAULT);
    }

    @Test
    void theFileGivesBackWhatWasWritten() throws Exception {
        KeyBindings changed = KeyBindings.DEFAULT
                .withPreset(KeyPreset.PLAIN)
                .with(save, List.of(F6, KeyStroke.getKeyStroke("ctrl shift F6")))
                .with(report, List.of());
        assertThat(read(changed)).isEqualTo(changed);
        assertThat(read(changed).keys(save)).containsExactly(F6, KeyStroke.getKeyStroke("ctrl shift F6"));
    }

    @Test
    void actionsThatThisVersionDoesNotKnowKeepTheirKeys() throws Exception {
        KeyBindings foreign = new KeyBindings(KeyPreset.ECLIPSE, Map.of("later", List.of("ctrl L")));
        assertThat(read(foreign.with(save, List.of(F6))).changes()).containsKeys("later", "save");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|keys.import.json",
                "[]|keys.import.format",
                "{\"format\":\"lintas-keys\",\"preset\":\"emacs\",\"keys\":{}}|keys.import.preset",
                "{\"format\":\"lintas-keys\",\"preset\":\"plain\",\"keys\":[]}|keys.import.keys",
                "{\"format\":\"lintas-keys\",\"preset\":\"plain\",\"keys\":{\"save\":\"F6\"}}|keys.import.keys",
                "{\"format\":\"lintas-keys\",\"preset\":\"plain\",\"keys\":{\"save\":[\"strg S\"]}}|keys.import.key"
            })
    void aDamagedFileSaysWhatIsWrong(String text, String sentence) {
        assertThatExceptionOfType(UnreadableImport.class)
                .isThrownBy(() -> KeyBindingsText.read(text))
                .satisfies(e -> assertThat(e.key()).isEqualTo(sentence));
    }

    @ParameterizedTest
    @CsvSource({
        "ctrl S, true",
        "F6, true",
        "alt 1, true",
        "ctrl shift A, true",
        "S, false",
        "shift S, false",
        "ctrl C, false",
        "ENTER, false",
        "F10, false",
        "TAB, false",
        "ctrl TAB, false"
    })
    void whatTypesOrMovesInAFormIsNoKeyForACommand(String key, boolean possible) {
        assertThat(KeyRules.isPossible(KeyStroke.getKeyStroke(key))).isEqualTo(possible);
    }
}
