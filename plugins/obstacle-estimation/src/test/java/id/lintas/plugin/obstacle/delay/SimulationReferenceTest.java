package id.lintas.plugin.obstacle.delay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Against delay/reference.py, which goes another way through the same plan with another generator, 400,000 times. */
class SimulationReferenceTest {

    private static final int RUNS = 10_000;

    static final List<Work> WORKS = List.of(
            new Work("k1", 1, 30, List.of()),
            new Work("k2", 1, 45, List.of()),
            new Work("k3", 20, 60, List.of("k1")),
            new Work("k4", 40, 90, List.of("k1", "k2")),
            new Work("k5", 100, 25, List.of("k3")),
            new Work("k6", 120, 20, List.of("k4", "k5")));

    static final List<Hazard> HAZARDS = List.of(
            new Hazard("r1", "k1", 0.75, new DelayRange(5, 15, 40)),
            new Hazard("r2", "k2", 0.35, new DelayRange(0, 10, 20)),
            new Hazard("r3", "k2", 0.15, new DelayRange(10, 10, 60)),
            new Hazard("r4", "k3", 0.35, new DelayRange(7, 14, 21)),
            new Hazard("r5", "k4", 0.08, new DelayRange(30, 60, 60)),
            new Hazard("r6", "k4", 0.75, new DelayRange(1, 4, 30)),
            new Hazard("r7", "k5", 0.35, new DelayRange(14, 14, 14)),
            new Hazard("r8", "k6", 0.15, new DelayRange(2, 5, 12)));

    static Forecast run(long seed) {
        return new Simulation(Plan.of(WORKS), HAZARDS, seed, RUNS).run();
    }

    private static Offset<Double> ofShare(double share) {
        return within(4 * Math.sqrt(share * (1 - share) * (1.0 / RUNS + 1.0 / 400_000)));
    }

    @Test
    void bothFindTheSameWithinTheSamplingError() throws IOException {
        JsonNode reference = reference();
        for (long seed : new long[] {1, 25, 20261124}) {
            Forecast forecast = run(seed);
            double error = 4 * reference.get("deviation").asDouble() * Math.sqrt(1.0 / RUNS + 1.0 / 400_000);
            assertThat(forecast.planned()).isEqualTo(reference.get("planned").asInt());
            assertThat(forecast.mean()).isCloseTo(reference.get("mean").asDouble(), within(error));
            assertThat(forecast.chanceBy(170))
                    .isCloseTo(reference.get("chanceBy170").asDouble(), ofShare(0.31));
            for (int percent : new int[] {50, 80, 95}) {
                double day = reference.get("p" + percent).asDouble();
                double share = percent / 100.0;
                assertThat(share(forecast, day)).as("P" + percent).isCloseTo(share, ofShare(share));
            }
        }
    }

    @Test
    void bothNameTheSameObstaclesAsTheOnesThatMatter() throws IOException {
        JsonNode expected = reference().get("influence");
        Forecast forecast = run(25);
        assertThat(forecast.influences()).hasSize(HAZARDS.size());
        for (Influence influence : forecast.influences()) {
            double days = expected.get(influence.hazard()).asDouble();
            // A saving is nothing in most runs and some days in the others; its deviation is at most about its
            // greatest.
            assertThat(influence.mean()).as(influence.hazard()).isCloseTo(days, within(0.5));
        }
    }

    /** The share of runs up to a day that is no whole one, read from the percentiles. */
    private static double share(Forecast forecast, double day) {
        int low = 0;
        double steps = RUNS;
        for (int i = 1; i <= RUNS; i++) {
            low = forecast.at(i) <= day ? i : low;
        }
        return low / steps;
    }

    private static JsonNode reference() throws IOException {
        try (InputStream in = SimulationReferenceTest.class.getResourceAsStream("/delay/reference.json")) {
            return new ObjectMapper().readTree(Objects.requireNonNull(in));
        }
    }
}
