package id.lintas.engine.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;

/** The processes of this computer as the system knows them. */
final class RunningProcesses implements Processes {

    private static final Path MACHINE_ID = Path.of("/etc/machine-id");

    /** Systems round the start of a process, and differ in it from call to call. */
    private static final Duration ROUNDING = Duration.ofSeconds(5);

    private final Owner self;

    RunningProcesses() {
        ProcessHandle process = ProcessHandle.current();
        this.self =
                new Owner(Host.name(), machine(), System.getProperty("user.name", ""), process.pid(), started(process));
    }

    @Override
    public Owner self() {
        return self;
    }

    @Override
    public boolean isAlive(Owner owner) {
        return ProcessHandle.of(owner.pid())
                .filter(ProcessHandle::isAlive)
                .map(process -> Duration.between(owner.started(), started(process))
                                .abs()
                                .compareTo(ROUNDING)
                        <= 0)
                .orElse(false);
    }

    private static Instant started(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }

    private static String machine() {
        try {
            return Files.isReadable(MACHINE_ID) ? Names.hash(Files.readString(MACHINE_ID), 16) : "";
        } catch (IOException e) {
            return "";
        }
    }
}
