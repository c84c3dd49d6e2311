package id.lintas.engine.review;

import id.lintas.engine.mark.ReviewFile;
import id.lintas.engine.review.FolderReview.Found;
import id.lintas.engine.store.ProjectArchive;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Progress;
import id.lintas.engine.text.Texts;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** A walk through a folder, or through one archive; links are not followed, hidden files and folders are passed by. */
final class SubmissionWalk extends SimpleFileVisitor<Path> {

    private static final int MOST = 2_000;
    private static final int DEEPEST = 12;

    private final Path folder;
    private final Progress progress;
    private final List<Found> found = new ArrayList<>();

    SubmissionWalk(Path folder, Progress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    List<Found> found() throws IOException {
        boolean archive = ProjectArchive.isZip(folder.toString()) && Files.isRegularFile(folder);
        if (!archive && !Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        Files.walkFileTree(folder, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, this);
        // A name is put together each time it is asked for.
        record Named(String name, Found found) {}
        return found.stream()
                .map(f -> new Named(f.submission().name(), f))
                .sorted(Comparator.comparing(Named::name))
                .map(Named::found)
                .toList();
    }

    @Override
    public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
        progress.check();
        return path.equals(folder) || !hidden(path) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        progress.check();
        if (found.size() >= MOST) {
            lost(file, locale -> texts(locale).get("review.too-many", MOST));
            return FileVisitResult.TERMINATE;
        }
        String name = file.getFileName().toString();
        if (attributes.isRegularFile() && !hidden(file)) {
            if (ProjectArchive.isZip(name)) {
                archive(file, Stamp.of(attributes));
            } else if (ProjectArchive.isJson(name) && !ReviewFile.isName(name)) {
                add(new Submission(folder, file, ""), Stamp.of(attributes));
            }
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
        if (file.equals(folder)) {
            throw e;
        }
        lost(file, locale -> texts(locale).get("review.closed"));
        return FileVisitResult.CONTINUE;
    }

    private void archive(Path file, Stamp stamp) {
        try {
            for (ProjectArchive.Entry entry : ProjectArchive.entries(file)) {
                Submission packed = new Submission(folder, file, entry.name());
                entry.trouble().ifPresentOrElse(e -> lost(packed, e::reason), () -> add(packed, stamp));
            }
        } catch (StoreException e) {
            lost(file, e::reason);
        }
    }

    private void add(Submission submission, Stamp stamp) {
        found.add(new Found(submission, stamp, Optional.empty()));
    }

    private void lost(Path file, Function<Locale, String> reason) {
        lost(new Submission(folder, file, ""), reason);
    }

    private void lost(Submission submission, Function<Locale, String> reason) {
        found.add(new Found(submission, Stamp.NONE, Optional.of(ReviewRow.unreadable(submission, reason))));
    }

    private static boolean hidden(Path path) {
        String name = path.getFileName().toString();
        return name.startsWith(".") || name.startsWith("~$") || name.equals("__MACOSX");
    }

    private static Texts texts(Locale locale) {
        return Texts.of(SubmissionWalk.class, locale);
    }
}
