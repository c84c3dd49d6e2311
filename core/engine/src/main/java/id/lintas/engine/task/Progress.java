package id.lintas.engine.task;

import java.util.concurrent.CancellationException;

/** What work that takes long is given: a way to say how far it is, and to hear that it is not wanted any more. */
public interface Progress {

    /** For work that nobody watches. */
    Progress NONE = new Progress() {
        @Override
        public void at(double share) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /** @param share between 0 and 1 */
    void at(double share);

    boolean cancelled();

    /** To be called between two pieces of the work; throws if the person has cancelled it. */
    default void check() {
        if (cancelled()) {
            throw new CancellationException();
        }
    }
}
