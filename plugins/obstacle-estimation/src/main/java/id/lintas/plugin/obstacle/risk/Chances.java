package id.lintas.plugin.obstacle.risk;

import id.lintas.api.Settings;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The chance, in percent, that stands for each likelihood score in the delay estimate. A worksheet may give its own as the
 * setting {@code risk.chances}: five whole percents that do not fall, from score 1 to 5. A setting of the wrong shape counts
 * as absent.
 *
 * <p>The usual ones are the middles of the bounds in {@code domain/methods.md}, part 10 (up to 5, 10, 20, 50 and above 50 % a
 * year), rounded up. They were read in the code of one Indonesian government application and in no regulation, and they are
 * meant for a year; so the screen and the report always say which are in use.
 *
 * @param percents from score 1 to 5
 */
public record Chances(List<Integer> percents) {

    public static final List<Integer> USUAL = List.of(3, 8, 15, 35, 75);

    private static final String SETTING = "risk.chances";

    public Chances {
        percents = List.copyOf(percents);
    }

    public static Chances of(Settings settings) {
        List<Integer> percents = settings.numbers(SETTING, USUAL);
        return new Chances(sound(percents) ? percents : USUAL);
    }

    /**
     * The chance of a likelihood score.
     *
     * @return from 0 to 1; 0 for a score that is not between 1 and 5
     */
    public double of(int likelihood) {
        return likelihood >= 1 && likelihood <= percents.size() ? percents.get(likelihood - 1) / 100.0 : 0;
    }

    private static boolean sound(List<Integer> percents) {
        return percents.size() == RiskMatrix.LEVELS
                && percents.get(0) >= 0
                && percents.get(RiskMatrix.LEVELS - 1) <= 100
                && IntStream.range(1, RiskMatrix.LEVELS).allMatch(i -> percents.get(i) >= percents.get(i - 1));
    }
}
