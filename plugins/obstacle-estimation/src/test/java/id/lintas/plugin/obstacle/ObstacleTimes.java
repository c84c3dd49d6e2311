package id.lintas.plugin.obstacle;

import id.lintas.api.Diagram;
import id.lintas.api.Records;
import id.lintas.plugin.obstacle.delay.DelayRange;
import id.lintas.plugin.obstacle.delay.Forecast;
import id.lintas.plugin.obstacle.delay.Hazard;
import id.lintas.plugin.obstacle.delay.Plan;
import id.lintas.plugin.obstacle.delay.Simulation;
import id.lintas.plugin.obstacle.delay.TornadoChart;
import id.lintas.plugin.obstacle.delay.Work;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Prints how much processor time the delay estimate and the drawings need: 10,000 runs of 20 activities and 30 obstacles, and each drawing
 * with 400 obstacles. A program and no test, because a time depends on the machine:
 *
 * <pre>mvn -q test-compile exec:java -pl plugins/obstacle-estimation -Dexec.classpathScope=test \
 *     -Dexec.mainClass=id.lintas.plugin.obstacle.ObstacleTimes</pre>
 */
public final class ObstacleTimes {

    private static final int ROUNDS = 40;

    private ObstacleTimes() {}

    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        Simulation small = simulation(20, 30);
        Simulation large = simulation(200, 400);
        print("10,000 runs, 20 activities, 30 obstacles", ROUNDS, small::run);
        print("10,000 runs, 200 activities, 400 obstacles", 5, large::run);
        ObstacleData data = ObstacleData.of(
                IntStream.rangeClosed(1, 400).mapToObj(ObstacleTimes::rated).toList(), List.of());
        Forecast forecast = large.run();
        Drawings drawings = new Drawings(Samples.project().context(data));
        Diagram map = drawings.map(data);
        Diagram none = drawings.map(ObstacleData.EMPTY);
        Diagram finish = drawings.finish(forecast, forecast.planned() + 20);
        Diagram tornado = drawings.tornado(forecast, data, TornadoChart.SIZE);
        print("paint the map, 400 obstacles", ROUNDS, () -> paint(map));
        print("paint the map, no obstacle", ROUNDS, () -> paint(none));
        print("paint the finish", ROUNDS, () -> paint(finish));
        print("paint the tornado, 400 obstacles", ROUNDS, () -> paint(tornado));
    }

    private static Obstacle rated(int i) {
        Obstacle o = Records.with(Samples.sound("r" + i), "likelihood", i % 5 + 1);
        return Records.with(Records.with(o, "impact", i / 5 % 5 + 1), "residualImpact", i / 7 % 5 + 1);
    }

    private static Simulation simulation(int activities, int obstacles) {
        List<Work> works = IntStream.range(0, activities)
                .mapToObj(i -> new Work("k" + i, 1 + i, 20 + i % 7 * 5, i < 3 ? List.of() : List.of("k" + (i - 3))))
                .toList();
        List<Hazard> hazards = IntStream.range(0, obstacles)
                .mapToObj(i ->
                        new Hazard("r" + i, "k" + i % activities, 0.1 + i % 5 * 0.15, new DelayRange(1, 5 + i % 4, 20)))
                .toList();
        return new Simulation(Plan.of(works), hazards, 25, DelayEstimate.RUNS);
    }

    private static void paint(Diagram diagram) {
        BufferedImage image = new BufferedImage(diagram.width(), diagram.height(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        diagram.paint(g, new Font(Font.DIALOG, Font.PLAIN, 13), token -> Color.GRAY);
        g.dispose();
    }

    /** Of this thread, so that other work on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void print(String name, int rounds, Runnable work) {
        for (int i = 0; i < rounds; i++) {
            work.run();
        }
        double[] millis = new double[rounds];
        for (int i = 0; i < rounds; i++) {
            long from = cpu();
            work.run();
            millis[i] = (cpu() - from) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf("%-46s median %7.2f ms, worst %7.2f ms%n", name, millis[rounds / 2], millis[rounds - 1]);
    }
}
