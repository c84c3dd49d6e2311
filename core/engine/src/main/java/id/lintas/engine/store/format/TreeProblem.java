package id.lintas.engine.store.format;

import org.jspecify.annotations.Nullable;

/** A rule of ours is broken at the parser's token. The place is looked up by whoever holds the bytes. */
final class TreeProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object argument;
    private final boolean duplicate;

    TreeProblem(String key, Object argument, boolean duplicate, @Nullable Throwable cause) {
        super(key, cause);
        this.key = key;
        this.argument = argument;
        this.duplicate = duplicate;
    }

    static TreeProblem here(String key, Object argument) {
        return new TreeProblem(key, argument, false, null);
    }

    static TreeProblem twice(String name) {
        return new TreeProblem("duplicate", name, true, null);
    }

    String key() {
        return key;
    }

    Object argument() {
        return argument;
    }

    /** Found only after the value: the parser is past the place. */
    boolean duplicate() {
        return duplicate;
    }
}
