package id.lintas.app.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Asks a person. All texts are plain and already in the person's language. Event dispatch thread only. */
public interface Dialogs {

    /** Says something that has to be read; {@code detail} may be empty. */
    void tell(String title, String message, String detail);

    /**
     * Asks which deed it shall be.
     *
     * @param deeds what the buttons say, the safest and most usual first
     * @return the index of the deed, or empty if the dialog was closed, which must be harmless
     */
    Optional<Integer> ask(String title, String message, String detail, List<String> deeds);

    /** Lets a short text be written; empty if the person does not want to. */
    Optional<String> askText(String title, String label, String suggestion);

    /** Lets a folder be chosen. */
    Optional<Path> chooseFolder(String title);

    /** Lets a project file be chosen for opening. */
    Optional<Path> chooseOpen();

    /**
     * Lets any file be chosen for reading.
     *
     * @param endings those that are offered first, such as {@code ".csv"}; empty for every file
     */
    Optional<Path> chooseFile(String title, List<String> endings);

    /** Lets a file be named for saving; asks before an existing one is replaced. */
    Optional<Path> chooseSave(String title, String suggestedName, String ending);
}
