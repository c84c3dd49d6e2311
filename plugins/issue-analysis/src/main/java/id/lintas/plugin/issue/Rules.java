package id.lintas.plugin.issue;

import id.lintas.api.Settings;

/**
 * What the worksheet asks of this task.
 *
 * @param issuesMin how many issues are to be listed; setting {@code issues.min}
 * @param byTick APKL by yes or no instead of scores; setting {@code apkl.mode}, "tick" or "score"
 * @param usgMax the highest USG score; setting {@code usg.max}
 */
public record Rules(int issuesMin, boolean byTick, int usgMax) {

    /** The highest APKL score where APKL is scored. */
    public static final int APKL_MAX = 5;

    public static Rules of(Settings settings) {
        return new Rules(
                Math.max(1, settings.number("issues.min", 3)),
                !settings.text("apkl.mode", "tick").equals("score"),
                Math.max(1, settings.number("usg.max", 5)));
    }
}
