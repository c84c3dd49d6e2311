package id.lintas.app.mark;

import id.lintas.app.dialog.Dialogs;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A person who chooses the deeds and files that were laid ready. */
final class Answering implements Dialogs {

    final Deque<Integer> answers = new ArrayDeque<>();
    final Deque<Path> files = new ArrayDeque<>();
    final List<String> told = new ArrayList<>();

    @Override
    public void tell(String title, String message, String detail) {
        told.add(message);
    }

    @Override
    public Optional<Integer> ask(String title, String message, String detail, List<String> deeds) {
        return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<String> askText(String title, String label, String suggestion) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> chooseFolder(String title) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseOpen() {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseFile(String title, List<String> endings) {
        return Optional.ofNullable(files.poll());
    }

    @Override
    public Optional<Path> chooseSave(String title, String suggestedName, String ending) {
        return Optional.ofNullable(files.poll());
    }
}
