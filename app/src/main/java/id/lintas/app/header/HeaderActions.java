package id.lintas.app.header;

/** The way from a button of the header to the one list of actions. Event dispatch thread. */
public interface HeaderActions {

    void run(String action);

    /** Whether there is such an action at all. */
    boolean has(String action);

    /** Its keys as a person reads them, such as "Ctrl+3"; empty if it has none. */
    String keys(String action);
}
