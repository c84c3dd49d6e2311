package id.lintas.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A program that is started as a cold process with a home of its own, watched, and ended. */
record ColdStart(String name, Path home, Map<String, String> environment, List<String> command) {

    private static final long STILL_MILLIS = 2_500;
    private static final long MOST_MILLIS = 60_000;

    /** @param cpu seconds of the whole process until the screen was still; memory in MB then; both 0 where Linux does not tell */
    record Run(double first, double settled, double cpu, double memory) {}

    Run run(ScreenWatch screen) throws IOException, InterruptedException {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        for (String folder : List.of("CONFIG", "CACHE", "DATA")) {
            builder.environment()
                    .put("XDG_" + folder + "_HOME", home.resolve(folder).toString());
        }
        builder.environment().putAll(environment);
        long begin = System.nanoTime();
        Process process = builder.start();
        try {
            ScreenWatch.Seen seen = screen.watch(begin, STILL_MILLIS, MOST_MILLIS);
            Path facts = Path.of("/proc", Long.toString(process.pid()));
            return new Run(seen.first(), seen.settled(), cpu(facts), memory(facts));
        } finally {
            process.destroy();
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            screen.untilBlank(10_000);
        }
    }

    private static double cpu(Path facts) throws IOException {
        Path stat = facts.resolve("stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String text = Files.readString(stat);
        String[] fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static double memory(Path facts) throws IOException {
        Path status = facts.resolve("status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
