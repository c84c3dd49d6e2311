package id.lintas.app.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaConstructorCall;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import java.util.List;
import java.util.Set;

/** Calls that only certain rooms may make. */
final class Calls {

    private static final Set<String> WRITES = Set.of(
            "write",
            "writeString",
            "newBufferedWriter",
            "newOutputStream",
            "newByteChannel",
            "move",
            "copy",
            "delete",
            "deleteIfExists",
            "createFile",
            "createTempFile",
            "createTempDirectory",
            "createDirectory",
            "createDirectories");

    private static final Set<String> THREAD_FACTORIES =
            Set.of("java.util.concurrent.Executors", "java.util.concurrent.ForkJoinPool");

    private static final Set<String> DISPLAY = Set.of(
            "java.awt.Toolkit", "java.awt.EventQueue", "java.awt.Desktop", "java.awt.Robot", "java.awt.SystemTray");

    private Calls() {}

    static DescribedPredicate<JavaClass> needingADisplay() {
        return DescribedPredicate.describe(
                "need a display", c -> c.isAssignableTo("java.awt.Component") || DISPLAY.contains(c.getName()));
    }

    static DescribedPredicate<JavaConstructorCall> toConstructorOf(String... names) {
        List<String> wanted = List.of(names);
        return DescribedPredicate.describe(
                "make one of " + wanted,
                call -> wanted.contains(call.getTargetOwner().getName()));
    }

    static DescribedPredicate<JavaMethodCall> writingFiles() {
        return DescribedPredicate.describe(
                "write with java.nio.file.Files",
                call -> call.getTargetOwner().getName().equals("java.nio.file.Files")
                        && WRITES.contains(call.getName()));
    }

    static DescribedPredicate<JavaMethodCall> startingThreads() {
        return DescribedPredicate.describe("start threads", call -> {
            String owner = call.getTargetOwner().getName();
            boolean async = owner.equals("java.util.concurrent.CompletableFuture")
                    && call.getName().endsWith("Async");
            boolean parallel =
                    call.getName().equals("parallelStream") || call.getName().equals("parallel");
            return THREAD_FACTORIES.contains(owner) || async || parallel;
        });
    }
}
