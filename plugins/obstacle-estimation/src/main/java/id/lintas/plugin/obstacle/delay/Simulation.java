package id.lintas.plugin.obstacle.delay;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Plays a plan many times. In each run every hazard strikes with its chance, and if it does it adds its delay to its
 * activity; hazards are independent of each other.
 *
 * <p>Each hazard has a stream of random numbers of its own, from the seed and its id, and uses two numbers a run whether it
 * strikes or not. So a change to one hazard leaves the luck of the others as it was, and what a forecast shows of the change
 * is the change and no noise.
 *
 * @param plan with something in it and without a circle
 * @param hazards those of activities that are not in the plan count for nothing
 * @param runs 1 or more
 */
public record Simulation(Plan plan, List<Hazard> hazards, long seed, int runs) {

    /** The 64-bit offset and prime of the hash FNV-1a. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    public Simulation {
        hazards = hazards.stream()
                .filter(h -> plan.place(h.work()) >= 0 && h.range().possible())
                .toList();
        if (!plan.usable() || runs < 1) {
            throw new IllegalArgumentException("Nothing to simulate");
        }
    }

    public Forecast run() {
        double[][] late = hazards.stream().map(this::delays).toArray(double[][]::new);
        int[] places = hazards.stream().mapToInt(h -> plan.place(h.work())).toArray();
        double[] finishes = new double[runs];
        double[][] without = new double[hazards.size()][runs];
        double[] sum = new double[plan.works().size()];
        Walk walk = plan.walk();
        for (int run = 0; run < runs; run++) {
            Arrays.fill(sum, 0);
            for (int h = 0; h < late.length; h++) {
                sum[places[h]] += late[h][run];
            }
            finishes[run] = walk.finish(sum);
            for (int h = 0; h < late.length; h++) {
                without[h][run] = late[h][run] == 0 ? finishes[run] : walk.without(sum, places[h], late[h][run]);
            }
        }
        return forecast(finishes, without);
    }

    private Forecast forecast(double[] finishes, double[][] without) {
        double mean = Forecast.mean(finishes);
        Arrays.sort(finishes);
        double p80 = Forecast.percentile(finishes, 80);
        List<Influence> influences = new ArrayList<>();
        for (int h = 0; h < without.length; h++) {
            double other = Forecast.mean(without[h]);
            double earlier = p80 - Selection.of(without[h], Forecast.rank(runs, 80));
            influences.add(new Influence(hazards.get(h).id(), mean - other, earlier));
        }
        influences.sort(Comparator.comparingDouble(Influence::p80)
                .thenComparingDouble(Influence::mean)
                .reversed());
        return new Forecast(finishes, plan.finish(), influences);
    }

    /** The delay in each run, 0 where the hazard does not strike. */
    private double[] delays(Hazard hazard) {
        SplittableRandom random = new SplittableRandom(stream(hazard.id()));
        double[] delays = new double[runs];
        for (int run = 0; run < runs; run++) {
            double luck = share(random);
            double size = share(random);
            delays[run] = luck < hazard.chance() ? hazard.range().at(size) : 0;
        }
        return delays;
    }

    /** FNV-1a over the seed's eight bytes and the id's characters. */
    private long stream(String id) {
        long hash = OFFSET;
        for (int shift = 0; shift < Long.SIZE; shift += Byte.SIZE) {
            hash = (hash ^ (seed >>> shift & 0xff)) * PRIME;
        }
        for (int i = 0; i < id.length(); i++) {
            hash = (hash ^ id.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** From 0 inclusive to 1 exclusive: the upper 53 bits. */
    private static double share(SplittableRandom random) {
        return (random.nextLong() >>> 11) * 0x1.0p-53;
    }
}
