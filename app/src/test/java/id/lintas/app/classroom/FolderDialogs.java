package id.lintas.app.classroom;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import id.lintas.app.text.AppTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The real dialogs, but for the folders, which are chosen already, and for questions, which are closed.
 *
 * @param texts the window's
 */
public record FolderDialogs(SwingDialogs real, AppTexts texts, Path projects, Path results) implements Dialogs {

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.of(title.equals(texts.get("class-quiz.results.folder")) ? results : projects);
    }

    @Override
    public void tell(String title, String message, String detail) {
        real.tell(title, message, detail);
    }

    @Override
    public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
        return Optional.empty();
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return real.askText(title, label, suggestion);
    }

    @Override
    public Optional<Path> chooseOpen() {
        return real.chooseOpen();
    }

    @Override
    public Optional<Path> chooseFile(String title, List<String> endings) {
        return real.chooseFile(title, endings);
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String ending) {
        return real.chooseSave(title, suggestedName, ending);
    }
}
