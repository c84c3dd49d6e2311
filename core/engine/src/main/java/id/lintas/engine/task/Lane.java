package id.lintas.engine.task;

/** Each has a worker of its own, so that neither waits for the other. */
public enum Lane {
    /** Reading, saving, recovery copies: no plugin's code runs here. */
    FILES,
    /** Whatever asks a plugin, which may take long or never come back. */
    PLUGINS
}
