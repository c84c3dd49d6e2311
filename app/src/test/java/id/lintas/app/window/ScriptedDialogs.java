package id.lintas.app.window;

import id.lintas.app.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** Answers from what was laid ready; a question that nobody has laid an answer ready for is closed, and remembered. */
final class ScriptedDialogs implements Dialogs {

    private final Queue<Path> saves = new ArrayDeque<>();
    private final Queue<Path> opens = new ArrayDeque<>();
    private final Queue<String> texts = new ArrayDeque<>();
    private final Queue<Integer> deeds = new ArrayDeque<>();
    private final List<String> said = new CopyOnWriteArrayList<>();
    private final List<String> suggested = new CopyOnWriteArrayList<>();

    synchronized ScriptedDialogs saveAs(Path file) {
        saves.add(file);
        return this;
    }

    synchronized ScriptedDialogs open(Path file) {
        opens.add(file);
        return this;
    }

    /** What is written when a text is asked for. */
    synchronized ScriptedDialogs write(String text) {
        texts.add(text);
        return this;
    }

    /** The next question is answered by the deed at that index. */
    synchronized ScriptedDialogs answer(int deed) {
        deeds.add(deed);
        return this;
    }

    /** The messages of what was told and asked so far. */
    List<String> said() {
        return said;
    }

    /** The file names that were suggested for saving. */
    List<String> suggested() {
        return suggested;
    }

    @Override
    public void tell(String title, String message, String detail) {
        said.add(message);
    }

    @Override
    public synchronized Optional<Integer> ask(String title, String message, String detail, List<String> choices) {
        said.add(message);
        return Optional.ofNullable(deeds.poll());
    }

    @Override
    public synchronized Optional<String> askText(String title, String label, String suggestion) {
        return Optional.ofNullable(texts.poll());
    }

    @Override
    public synchronized Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public synchronized Optional<Path> chooseOpen() {
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public synchronized Optional<Path> chooseFile(String title, List<String> endings) {
        return Optional.ofNullable(opens.poll());
    }

    @Override
    public synchronized Optional<Path> chooseSave(String title, String suggestedName, String ending) {
        suggested.add(suggestedName);
        return Optional.ofNullable(saves.poll());
    }
}
