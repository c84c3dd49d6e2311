package id.lintas.app.document;

import id.lintas.app.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A person who answers as the test has told them; closed dialogs and nothing chosen unless said. */
final class FakeDialogs implements Dialogs {

    /** Messages, in order. */
    final List<String> told = new ArrayList<>();

    /** Titles of the questions, in order. */
    final List<String> asked = new ArrayList<>();

    /** What was suggested as a file's name. */
    final List<String> suggested = new ArrayList<>();

    Optional<Integer> answer = Optional.empty();
    Optional<Path> chosen = Optional.empty();

    @Override
    public void tell(String title, String message, String detail) {
        told.add(message);
    }

    @Override
    public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
        asked.add(title);
        return answer;
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return chosen;
    }

    @Override
    public Optional<Path> chooseOpen() {
        return chosen;
    }

    @Override
    public Optional<Path> chooseFile(String title, List<String> endings) {
        return chosen;
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String ending) {
        suggested.add(suggestedName);
        return chosen;
    }
}
