package id.lintas.engine.mark;

/**
 * The level that a reviewer gave for a criterion, with what is needed to understand it without the rubric.
 *
 * @param name of the criterion, in the reviewer's language
 * @param level from 1 to 4; {@link #NONE} as long as there is none
 */
public record Mark(String name, int weight, int level) {

    public static final int NONE = 0;

    public Mark {
        level = level >= 1 && level <= Criterion.LEVELS ? level : NONE;
        weight = Math.max(0, Math.min(Criterion.MAX_WEIGHT, weight));
    }

    public boolean given() {
        return level != NONE;
    }

    Mark withLevel(int changed) {
        return new Mark(name, weight, changed);
    }
}
