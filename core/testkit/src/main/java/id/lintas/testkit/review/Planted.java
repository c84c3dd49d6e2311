package id.lintas.testkit.review;

import java.util.List;

/**
 * What is hidden in a generated class.
 *
 * @param gaps where something is missing; every other project is complete
 * @param damaged files that are no project any more
 */
public record Planted(List<Copy> copies, List<Gap> gaps, List<String> damaged) {

    /** How a group hid that it took over another's words. */
    public enum Kind {
        VERBATIM,
        REORDERED,
        REWORDED
    }

    /**
     * @param file that took over
     * @param of the file that it was taken from
     * @param steps the tasks that were taken over
     */
    public record Copy(String file, String of, Kind kind, List<String> steps) {}

    /** A task of a project that is not complete. */
    public record Gap(String file, String step) {}

    public Planted {
        copies = List.copyOf(copies);
        gaps = List.copyOf(gaps);
        damaged = List.copyOf(damaged);
    }
}
