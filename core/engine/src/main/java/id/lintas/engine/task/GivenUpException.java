package id.lintas.engine.task;

/** The work did not come back, and another worker has taken over. Asking for the same again may be right. */
public final class GivenUpException extends Exception {

    private static final long serialVersionUID = 1L;

    GivenUpException(String name) {
        super(name);
    }
}
