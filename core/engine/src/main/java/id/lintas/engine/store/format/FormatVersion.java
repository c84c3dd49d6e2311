package id.lintas.engine.store.format;

import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.engine.project.CaseProject;
import java.util.OptionalInt;

/** The format's name and version, and how a project from a newer one is known. */
public final class FormatVersion {

    public static final String FORMAT = "lintas-project";
    public static final int CURRENT = 1;

    /** In the extra members of a project from a newer format only. */
    static final String MEMBER = "formatVersion";

    private FormatVersion() {}

    /** The version of the file that this project was read from, if it is newer than ours: then it is never written. */
    public static OptionalInt newer(CaseProject project) {
        JsonNode version = project.extra().get(MEMBER);
        return version == null ? OptionalInt.empty() : OptionalInt.of(version.intValue());
    }
}
