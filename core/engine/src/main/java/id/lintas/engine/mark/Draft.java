package id.lintas.engine.mark;

/**
 * A review at work.
 *
 * @param done whether the reviewer has said that it is finished
 * @param handedBack whether it has been handed back as it is now
 */
public record Draft(ReviewFile file, boolean done, boolean handedBack) {

    public static Draft begin(ReviewFile file) {
        return new Draft(file, false, false);
    }

    public Review review() {
        return file.review();
    }

    /** With another content, which is not handed back yet. */
    public Draft with(Review changed) {
        return new Draft(new ReviewFile(file.project(), file.group(), changed), done, false);
    }

    public Draft finished(boolean now) {
        return new Draft(file, now, handedBack);
    }

    public Draft handed() {
        return new Draft(file, true, true);
    }
}
