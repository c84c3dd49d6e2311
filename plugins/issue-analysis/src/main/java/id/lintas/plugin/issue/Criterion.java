package id.lintas.plugin.issue;

/** The four criteria of APKL, in reading order. */
public enum Criterion {
    ACTUAL("actual"),
    PROBLEMATIC("problematic"),
    WIDESPREAD("widespread"),
    FEASIBLE("feasible");

    private final String field;

    Criterion(String field) {
        this.field = field;
    }

    /** The component of {@link Issue} that holds the judgement by tick. */
    public String field() {
        return field;
    }

    /** The component of {@link Issue} that holds the score. */
    public String scoreField() {
        return field + "Score";
    }

    /** "yes", "no" or empty. */
    public String judgement(Issue issue) {
        return switch (this) {
            case ACTUAL -> issue.actual();
            case PROBLEMATIC -> issue.problematic();
            case WIDESPREAD -> issue.widespread();
            case FEASIBLE -> issue.feasible();
        };
    }

    /** 1 to 5, 0 for none. */
    public int score(Issue issue) {
        return switch (this) {
            case ACTUAL -> issue.actualScore();
            case PROBLEMATIC -> issue.problematicScore();
            case WIDESPREAD -> issue.widespreadScore();
            case FEASIBLE -> issue.feasibleScore();
        };
    }
}
