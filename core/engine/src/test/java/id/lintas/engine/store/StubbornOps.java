package id.lintas.engine.store;

import id.lintas.engine.store.format.Content;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A disk that fails where a test says so, and never really pauses. */
final class StubbornOps implements FileOps {

    final Deque<IOException> creating = new ArrayDeque<>();
    final Deque<IOException> movingAtomically = new ArrayDeque<>();
    final Deque<IOException> moving = new ArrayDeque<>();
    final Deque<IOException> forcing = new ArrayDeque<>();
    final List<Duration> pauses = new ArrayList<>();
    Runnable beforeMove = () -> {};

    private final FileOps disk = new DiskOps();

    @Override
    public void create(Path file, Content content, Path like) throws IOException {
        disk.create(file, content, like);
        failIfAsked(creating);
    }

    @Override
    public void moveAtomically(Path from, Path to) throws IOException {
        failIfAsked(movingAtomically);
        disk.moveAtomically(from, to);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        beforeMove.run();
        failIfAsked(moving);
        disk.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        failIfAsked(forcing);
        disk.forceFolder(folder);
    }

    @Override
    public void pause(Duration time) {
        pauses.add(time);
    }

    private static void failIfAsked(Deque<IOException> failures) throws IOException {
        IOException next = failures.poll();
        if (next != null) {
            throw next;
        }
    }
}
