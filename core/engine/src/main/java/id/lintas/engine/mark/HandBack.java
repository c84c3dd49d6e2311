package id.lintas.engine.mark;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Hands a review back to its group. Any thread. */
public final class HandBack {

    private final ProjectStore store;

    public HandBack(ProjectStore store) {
        this.store = store;
    }

    /**
     * What is handed back.
     *
     * @param file the project's, or the archive's that it is in
     * @param entry its name in the archive, or empty
     */
    public record Parcel(Path file, String entry, ReviewFile review) {}

    /**
     * Writes the review into the project's file, whatever the group has edited there meanwhile; the previous content becomes a
     * backup. For a project in an archive, or if the file holds another project by now, the review becomes a file beside it.
     *
     * @return the file that was written
     * @throws StoreException if it cannot be; then nothing is changed
     */
    public Path intoProject(Parcel parcel) throws StoreException {
        if (!parcel.entry().isEmpty()) {
            return beside(parcel);
        }
        CaseProject project = store.read(parcel.file()).project();
        if (!project.id().equals(parcel.review().project())) {
            return beside(parcel);
        }
        Review review = parcel.review().review();
        CaseProject with = Reviews.with(project, review);
        store.write(with, parcel.file(), review.reviewer());
        return parcel.file();
    }

    /** Writes the review as a file of its own, named after the project's, in the same folder. */
    public Path beside(Parcel parcel) throws StoreException {
        String name = parcel.entry().isEmpty() ? String.valueOf(parcel.file().getFileName()) : parcel.entry();
        Path file = free(parcel.file().resolveSibling(ReviewFile.nameFor(name)), parcel.review());
        parcel.review().write(file);
        return file;
    }

    /** The same review again replaces its own file; that of another group or reviewer stays. */
    private static Path free(Path wanted, ReviewFile review) {
        String name = String.valueOf(wanted.getFileName());
        String stem = name.substring(0, name.length() - ReviewFile.ENDING.length());
        for (int i = 1; ; i++) {
            Path file = i == 1 ? wanted : wanted.resolveSibling(stem + "-" + i + ReviewFile.ENDING);
            if (!Files.exists(file)
                    || idOf(file).equals(Optional.of(review.review().id()))) {
                return file;
            }
        }
    }

    private static Optional<String> idOf(Path file) {
        try {
            return Optional.of(ReviewFile.read(file).review().id());
        } catch (StoreException e) {
            return Optional.empty();
        }
    }
}
