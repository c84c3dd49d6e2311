package id.lintas.app.prefs;

/** A file that was chosen for taking over and cannot be; nothing has been changed. */
public final class UnreadableImport extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String what;

    /**
     * @param key of the sentence that says what is wrong
     * @param what the sentence is about
     */
    public UnreadableImport(String key, String what) {
        super(key + ": " + what);
        this.key = key;
        this.what = what;
    }

    public String key() {
        return key;
    }

    public String what() {
        return what;
    }
}
