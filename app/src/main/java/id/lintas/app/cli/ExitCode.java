package id.lintas.app.cli;

/** What a command tells the shell. */
final class ExitCode {

    static final int FINE = 0;

    /** A finding of severity error, or a project that cannot be read, checked or written. */
    static final int FAULTY = 1;

    static final int USAGE = 2;

    private ExitCode() {}
}
