package id.lintas.engine.mark;

import java.util.List;
import java.util.Locale;

/**
 * What a project is marked by.
 *
 * @param weight from 0 to {@link #MAX_WEIGHT}; only its share among all weights counts
 * @param levels what deserves level 1, 2, 3 and 4, in this order; a missing one is empty
 */
public record Criterion(String id, int weight, Words name, List<Words> levels) {

    public static final int LEVELS = 4;
    public static final int MAX_WEIGHT = 1_000;

    public Criterion {
        levels = List.copyOf(levels);
        weight = Math.max(0, Math.min(MAX_WEIGHT, weight));
    }

    /** What deserves a level from 1 to 4; empty if nobody has written it. */
    public String level(int level, Locale locale) {
        return level >= 1 && level <= levels.size() ? levels.get(level - 1).in(locale) : "";
    }

    Criterion withWeight(int changed) {
        return new Criterion(id, changed, name, levels);
    }
}
