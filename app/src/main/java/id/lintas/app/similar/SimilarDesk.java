package id.lintas.app.similar;

import id.lintas.app.answers.ClassTexts;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.similar.NearCopies;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.task.Progress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** Looks for near copies as soon as the folder is read. Event dispatch thread. */
public final class SimilarDesk {

    /** So many groups are compared in less time than one table takes to read. */
    private static final int UNASKED = 60;

    private final ClassTexts texts;
    private final FolderReview review;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Path> earlier = Optional.empty();
    private List<Source> looked = List.of();
    private List<NearPair> pairs = List.of();
    private boolean wanted;
    private boolean busy;
    private int round;

    public SimilarDesk(ClassTexts texts, FolderReview review) {
        this.texts = texts;
        this.review = review;
        texts.desk().listen(this::look);
    }

    /** From now on somebody looks at what is found; before, only a class of usual size is compared. */
    public void begin() {
        wanted = true;
        look();
    }

    /** @param folder of an earlier class */
    public void compareWith(Path folder) {
        earlier = Optional.of(folder);
        looked = List.of();
        look();
    }

    public Optional<Path> earlier() {
        return earlier;
    }

    public boolean busy() {
        return busy;
    }

    /** Whether there were groups to compare, and all of them have been. */
    boolean compared() {
        return !busy && !looked.isEmpty();
    }

    public List<NearPair> pairs() {
        return pairs;
    }

    /** With how many groups a file's texts are alike, copies of the same group left out. */
    public long count(Source source) {
        return pairs.stream()
                .filter(p -> !p.sameGroup())
                .filter(p -> p.one().submission().equals(source.submission())
                        || p.other().submission().equals(source.submission()))
                .count();
    }

    private void look() {
        List<Source> now = texts.sources();
        boolean whole = !texts.desk().busy() && !now.isEmpty() && (wanted || now.size() <= UNASKED);
        if (whole && !now.equals(looked)) {
            looked = now;
            busy = true;
            int of = ++round;
            Optional<Path> other = earlier;
            texts.work(
                    given -> {
                        List<Source> all = new ArrayList<>(now);
                        other.ifPresent(path -> all.addAll(earlier(path)));
                        return new NearCopies(given).find(all, Progress.NONE);
                    },
                    found -> arrived(of, found));
            announce();
        }
    }

    private List<Source> earlier(Path folder) {
        try {
            return review.reviewAll(folder, Progress.NONE).stream()
                    .flatMap(row -> row.reviewed().stream().map(r -> new Source(row.submission(), r, true)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void arrived(int of, List<NearPair> found) {
        if (of == round) {
            busy = false;
            pairs = found;
            announce();
        }
    }

    public Runnable listen(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    private void announce() {
        listeners.forEach(Runnable::run);
    }
}
