package id.lintas.engine.mark;

import id.lintas.engine.project.CaseProject;
import id.lintas.engine.store.format.Digests;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * How a group is known again: by the id of its project and its name, as groups that began from one prepared file share the id.
 * Two copies of one group are the same.
 */
public final class Keys {

    private static final int LENGTH = 24;

    private Keys() {}

    public static String of(CaseProject project) {
        return of(project.id(), project.group().name());
    }

    /** The same by the project's id and the group's name. */
    public static String of(String project, String group) {
        String both = project + "\n" + of(group);
        return Digests.of(both.getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH);
    }

    /** A name without what writers differ in: case and spaces. */
    static String of(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
