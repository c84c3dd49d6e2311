package id.lintas.engine.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/** A computer whose processes live and die as a test says. */
final class FakeProcesses implements Processes {

    private final Owner self;
    private final Set<Owner> running;

    private FakeProcesses(Owner self, Set<Owner> running) {
        this.self = self;
        this.running = running;
    }

    static FakeProcesses on(String host, long pid) {
        Owner self = new Owner(host, "m-" + host, "sari", pid, Instant.EPOCH.plusSeconds(pid));
        Set<Owner> running = new HashSet<>(Set.of(self));
        return new FakeProcesses(self, running);
    }

    /** Another process of the same computer. */
    FakeProcesses beside(long pid) {
        Owner other = new Owner(self.host(), self.machine(), "sari", pid, Instant.EPOCH.plusSeconds(pid));
        running.add(other);
        return new FakeProcesses(other, running);
    }

    void crash() {
        running.remove(self);
    }

    @Override
    public Owner self() {
        return self;
    }

    @Override
    public boolean isAlive(Owner owner) {
        return running.contains(owner);
    }
}
