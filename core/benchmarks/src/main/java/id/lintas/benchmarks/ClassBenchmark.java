package id.lintas.benchmarks;

import id.lintas.engine.Engine;
import id.lintas.engine.review.FolderReview;
import id.lintas.engine.review.ReviewRow;
import id.lintas.engine.review.similar.NearCopies;
import id.lintas.engine.review.similar.NearPair;
import id.lintas.engine.review.similar.Source;
import id.lintas.engine.review.similar.SuppliedTexts;
import id.lintas.engine.store.ProjectStore;
import id.lintas.engine.store.StoreException;
import id.lintas.engine.task.Progress;
import id.lintas.testkit.review.GeneratedClass;
import id.lintas.testkit.review.Planted;
import id.lintas.testkit.review.Planted.Copy;
import id.lintas.testkit.review.Planted.Gap;
import id.lintas.testkit.review.Planted.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A class of 1,000 with planted gaps, copies and damage, in a program of its own with 512 MB: the time until it is listed, read
 * with what the plugins say, and opened again, beside one raw Jackson pass over the same files on one thread.
 */
final class ClassBenchmark {

    private static final int SIZE = 1_000;
    private static final int DAMAGED = 20;
    private static final long SEED = 1_000;
    private static final int ROUNDS = 5;

    private ClassBenchmark() {}

    /** Runs in a fresh program. */
    static List<String> run() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-Dlintas.root=" + Samples.root(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        ClassBenchmark.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines = new String(
                        process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                .lines()
                .filter(l -> l.startsWith("class"))
                .toList();
        process.waitFor();
        return lines;
    }

    private interface Work {
        void run() throws IOException;
    }

    private static double millis(Work work) throws IOException {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e6;
    }

    public static void main(String[] args) throws IOException, StoreException {
        Path temporary = Files.createTempDirectory("lintas-class");
        Path folder = temporary.resolve("kelas");
        Planted planted = GeneratedClass.write(folder, Samples.complete(), SIZE, DAMAGED, SEED);
        List<Path> files = settled(folder);
        Engine engine = new Engine(List.of(Samples.plugins()), temporary.resolve("cache"));
        ProjectStore store = new ProjectStore(Samples.folders(temporary));
        Map<String, List<Double>> times = new java.util.LinkedHashMap<>();
        List<ReviewRow> rows = List.of();
        for (int i = 0; i < ROUNDS; i++) {
            Path cache = temporary.resolve("index-" + i);
            FolderReview first = new FolderReview(engine, store, cache);
            put(times, "raw", millis(() -> raw(files)));
            put(times, "listed", millis(() -> first.heads(first.list(folder, Progress.NONE), Progress.NONE)));
            List<List<ReviewRow>> read = new ArrayList<>();
            put(times, "read and checked", millis(() -> read.add(first.reviewAll(folder, Progress.NONE))));
            FolderReview again = new FolderReview(engine, store, cache);
            put(times, "opened again", millis(() -> again.reviewAll(folder, Progress.NONE)));
            rows = read.get(0);
        }
        double floor = Medians.of(times.get("raw"));
        times.forEach((name, all) -> System.out.printf(
                "class of %,d: %-18s %8.0f ms  %5.2f x raw Jackson%n",
                SIZE, name, Medians.of(all), Medians.of(all) / floor));
        listed(rows, planted);
        alike(engine, rows, planted);
        System.out.printf("class heap, of 512 MB at most: %d MB in use at the end%n", heap());
    }

    private static void put(Map<String, List<Double>> times, String name, double millis) {
        times.computeIfAbsent(name, n -> new ArrayList<>()).add(millis);
    }

    /** Files that are older than an index needs to trust them. */
    private static List<Path> settled(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> files = all.sorted().toList();
            FileTime yesterday = FileTime.from(Instant.now().minusSeconds(86_400));
            for (Path file : files) {
                Files.setLastModifiedTime(file, yesterday);
            }
            return files;
        }
    }

    /** Whether it is JSON; a damaged file costs the floor as much as it reads of it. */
    private static boolean parse(byte[] bytes) throws IOException {
        try {
            return !Samples.MAPPER.readTree(bytes).isMissingNode();
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            return false;
        }
    }

    private static void raw(List<Path> files) throws IOException {
        for (Path file : files) {
            byte[] bytes = Files.readAllBytes(file);
            parse(bytes);
        }
    }

    private static void listed(List<ReviewRow> rows, Planted planted) {
        Set<String> unreadable = rows.stream()
                .filter(r -> r.reviewed().isEmpty())
                .map(r -> r.submission().name())
                .collect(Collectors.toSet());
        Set<Gap> gaps = rows.stream()
                .flatMap(r -> r.reviewed().stream()
                        .flatMap(p -> p.steps().stream())
                        .filter(s -> s.share() < 1 || s.errors() + s.warnings() > 0)
                        .map(s -> new Gap(r.submission().name(), s.step())))
                .collect(Collectors.toSet());
        System.out.printf(
                "class damage: %d of %d planted listed, %d others%n",
                common(unreadable, planted.damaged()),
                planted.damaged().size(),
                unreadable.size() - common(unreadable, planted.damaged()));
        System.out.printf(
                "class gaps: %d of %d planted listed, %d others%n",
                common(gaps, planted.gaps()), planted.gaps().size(), gaps.size() - common(gaps, planted.gaps()));
    }

    private static <T> int common(Set<T> found, List<T> planted) {
        Set<T> both = new HashSet<>(found);
        both.retainAll(new HashSet<>(planted));
        return both.size();
    }

    private static void alike(Engine engine, List<ReviewRow> rows, Planted planted) throws IOException {
        List<Source> sources = rows.stream()
                .flatMap(r -> r.reviewed().stream().map(p -> new Source(r.submission(), p, false)))
                .toList();
        List<NearPair> pairs = new ArrayList<>();
        double millis =
                millis(() -> pairs.addAll(new NearCopies(SuppliedTexts.of(engine)).find(sources, Progress.NONE)));
        Set<Set<String>> found = pairs.stream()
                .map(p -> Set.of(
                        p.one().submission().name(), p.other().submission().name()))
                .collect(Collectors.toSet());
        long right = planted.copies().stream()
                .filter(c -> found.contains(Set.of(c.file(), c.of())))
                .count();
        System.out.printf(
                "class near copies: %.0f ms, %d pairs, precision %.3f, recall %.3f%n",
                millis,
                pairs.size(),
                (double) right / Math.max(1, pairs.size()),
                (double) right / planted.copies().size());
        for (Kind kind : Kind.values()) {
            List<Copy> copies =
                    planted.copies().stream().filter(c -> c.kind() == kind).toList();
            long seen = copies.stream()
                    .filter(c -> found.contains(Set.of(c.file(), c.of())))
                    .count();
            System.out.printf("class near copies, %s: %d of %d%n", kind, seen, copies.size());
        }
    }

    private static long heap() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return (runtime.totalMemory() - runtime.freeMemory()) >> 20;
    }
}
