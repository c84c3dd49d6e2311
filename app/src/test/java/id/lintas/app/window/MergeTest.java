package id.lintas.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.swing.JList;
import javax.swing.text.JTextComponent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two copies are put together in the window: what clashes is asked, and one undo takes all of it back. */
class MergeTest {

    @TempDir
    Path home;

    private final ScriptedDialogs dialogs = new ScriptedDialogs();
    private OpenWindow window;
    private Path mine;
    private Path theirs;

    @BeforeEach
    void twoCopiesOfOneFile() throws Exception {
        ProjectStore store = new ProjectStore(OpenWindow.folders(home));
        Path sample = OpenWindow.sample("bps-survei-terintegrasi.lintas.json");
        mine = home.resolve("kelompok.lintas.json");
        CaseProject base =
                store.write(store.read(sample).project(), mine, "Rina").project();
        theirs = home.resolve("budi.lintas.json");
        Files.copy(mine, theirs);
        store.write(base.withTitle("Judul dari Rina"), mine, "Rina");
        ObjectMapper json = new ObjectMapper();
        ObjectNode root = (ObjectNode) json.readTree(theirs.toFile());
        root.put("title", "Judul dari Budi");
        ((ObjectNode) root.get("group")).put("facilitator", "Fasilitator baru");
        Files.writeString(theirs, root.toPrettyString());
        window = OpenWindow.start(home, dialogs, mine).settled();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void whatClashesIsDecidedAndOneUndoTakesTheWholeMergeBack() {
        Hands hands = window.hands();
        dialogs.open(theirs);
        hands.keys("ctrl 3");
        hands.until("the palette", () -> hands.hasFocus("paletteField"));
        window.robot().enterText("satukan salinan");
        hands.keys("ENTER");
        hands.until(
                "the card",
                () -> hands.showing(JList.class, "decisions")
                        .filter(l -> l.getModel().getSize() == 1)
                        .isPresent());
        hands.until("what came of it", () -> !dialogs.said().isEmpty());
        assertThat(dialogs.said().get(0)).contains("1 tempat perlu diputuskan");

        hands.write("ownWords", "Judul bersama");
        hands.press("takeOwn");
        window.waitForTitle("● Judul bersama – Lintas");
        hands.press("page.group");
        JTextComponent facilitator = hands.field("facilitator");
        assertThat(facilitator.getText()).isEqualTo("Fasilitator baru");

        hands.keys("ctrl Z");
        hands.keys("ctrl Z");
        window.waitForTitle("Judul dari Rina – Lintas");
        hands.until("the old facilitator", () -> !facilitator.getText().equals("Fasilitator baru"));
    }
}
