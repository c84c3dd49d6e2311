package id.lintas.app.layout;

/** The views that every project has; the others are declared. */
public final class Places {

    public static final String TASKS = "tasks";
    public static final String EDITOR = "editor";
    public static final String GUIDANCE = "guidance";
    public static final String FINDINGS = "findings";

    private Places() {}
}
