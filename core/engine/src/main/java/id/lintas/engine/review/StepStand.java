package id.lintas.engine.review;

import id.lintas.api.Severity;
import id.lintas.engine.check.StepResult;

/**
 * How far a step is, in numbers.
 *
 * @param parts how many it has; 0 if the step cannot say how far it is
 * @param share between 0 and 1
 */
public record StepStand(String step, int parts, double share, int errors, int warnings, int hints) {

    static StepStand of(StepResult result) {
        return new StepStand(
                result.step(),
                result.parts().size(),
                result.parts().isEmpty() ? 0 : result.share(),
                count(result, Severity.ERROR),
                count(result, Severity.WARNING),
                count(result, Severity.HINT));
    }

    private static int count(StepResult result, Severity severity) {
        return (int)
                result.findings().stream().filter(f -> f.severity() == severity).count();
    }

    public int count(Severity severity) {
        return switch (severity) {
            case ERROR -> errors;
            case WARNING -> warnings;
            case HINT -> hints;
        };
    }
}
