package id.lintas.engine.review;

import id.lintas.engine.Engine;
import id.lintas.engine.review.FolderReview.Found;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What was read of folders: in memory, and in a file for each folder if there is a place for it. Any thread. */
final class ReviewIndex {

    /** What is known of a folder, by the submissions' names. */
    private static final class Known {

        private final Map<String, IndexEntry> entries = new ConcurrentHashMap<>();
        private volatile boolean changed;
    }

    private final Engine engine;
    private final Optional<Path> place;
    private final Map<Path, Known> folders = new ConcurrentHashMap<>();

    ReviewIndex(Engine engine, Optional<Path> place) {
        this.engine = engine;
        this.place = place;
    }

    /** The same with the rows that are known; forgets what is not there any more. */
    List<Found> known(Path folder, List<Found> found) {
        Known known = folder(folder);
        Set<String> names = new HashSet<>();
        List<Found> all = new ArrayList<>();
        for (Found f : found) {
            String name = f.submission().name();
            names.add(name);
            Optional<ReviewRow> row = f.row().or(() -> row(known, name, f));
            all.add(new Found(f.submission(), f.stamp(), row));
        }
        known.changed |= known.entries.keySet().retainAll(names);
        return List.copyOf(all);
    }

    private static Optional<ReviewRow> row(Known known, String name, Found found) {
        return Optional.ofNullable(known.entries.get(name))
                .filter(e -> e.stamp().equals(found.stamp()))
                .map(e -> new ReviewRow(found.submission(), e.reviewed(), e.remark()));
    }

    /** @param read when the reading began, in milliseconds since 1970 */
    void add(Found found, ReviewRow row, long read) {
        if (found.stamp().settled(read)) {
            Known known = folder(found.submission().folder());
            String name = found.submission().name();
            known.entries.put(name, new IndexEntry(name, found.stamp(), row.reviewed(), row.remark()));
            known.changed = true;
        }
    }

    void keep(Path folder) {
        Known known = folder(folder);
        if (known.changed && place.isPresent()) {
            known.changed = false;
            new IndexFile(engine, place.get(), folder).write(known.entries.values());
        }
    }

    private Known folder(Path folder) {
        return folders.computeIfAbsent(folder, this::read);
    }

    private Known read(Path folder) {
        Known known = new Known();
        place.ifPresent(p -> new IndexFile(engine, p, folder).read().forEach(e -> known.entries.put(e.name(), e)));
        return known;
    }
}
