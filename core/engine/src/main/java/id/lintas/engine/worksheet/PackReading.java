package id.lintas.engine.worksheet;

import java.util.List;
import java.util.Optional;

/**
 * What came of reading a pack.
 *
 * @param pack empty if it cannot be used
 * @param problems those that make it unusable
 */
public record PackReading(Optional<WorksheetPack> pack, List<PackProblem> problems) {

    public PackReading {
        problems = List.copyOf(problems);
    }

    static PackReading of(PackProblem problem) {
        return new PackReading(Optional.empty(), List.of(problem));
    }
}
