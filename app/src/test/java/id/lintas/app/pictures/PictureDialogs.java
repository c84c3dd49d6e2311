package id.lintas.app.pictures;

import id.lintas.app.dialog.Dialogs;
import id.lintas.app.dialog.SwingDialogs;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real dialogs, but for the folder to look through, which is chosen already. */
record PictureDialogs(SwingDialogs real, Path folder) implements Dialogs {

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.of(folder);
    }

    @Override
    public void tell(String title, String message, String detail) {
        real.tell(title, message, detail);
    }

    @Override
    public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
        return real.ask(title, message, detail, deeds);
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
