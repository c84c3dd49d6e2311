package id.lintas.app.layout;

/** A layout file that cannot be used; the message says why, for the log. */
final class ArrangementFormatException extends Exception {

    private static final long serialVersionUID = 1L;

    ArrangementFormatException(String reason) {
        super(reason);
    }

    ArrangementFormatException(String reason, Throwable cause) {
        super(reason, cause);
    }
}
