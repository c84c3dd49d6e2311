package id.lintas.plugin.obstacle;

import java.util.List;

/** The closed choices of this step, as ids that stand in the project file; their words are texts of the plugin. */
public final class Kinds {

    /** The slides' five collaboration obstacles, then their three challenges, in the slides' order. */
    public static final List<String> ALL = List.of(
            "obstacle-expertise",
            "obstacle-time",
            "obstacle-cost",
            "obstacle-competition",
            "obstacle-conventional-wisdom",
            "challenge-hr-institution-capacity",
            "challenge-values-culture",
            "challenge-leadership");

    /** The usual four treatments of a risk, and escalation, which public-sector guides in Indonesia add. */
    public static final List<String> TREATMENTS = List.of("avoid", "reduce", "transfer", "accept", "escalate");

    /** The treatment that leaves an obstacle as it is. */
    public static final String ACCEPT = "accept";

    private Kinds() {}
}
