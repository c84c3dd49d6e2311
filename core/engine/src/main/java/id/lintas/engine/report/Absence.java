package id.lintas.engine.report;

/** Why a step's part is not in the report. Its data is in the project file all the same. */
public enum Absence {
    NO_PLUGIN,
    NEWER,
    UNREADABLE,
    FAILED
}
