package id.lintas.engine.review.similar;

import id.lintas.engine.review.Reviewed;
import id.lintas.engine.review.Submission;

/**
 * A project whose texts are compared.
 *
 * @param earlier whether it is of an earlier class; two of those are not compared with each other
 */
public record Source(Submission submission, Reviewed reviewed, boolean earlier) {

    /** The group's name, or the file's if it has none. */
    public String name() {
        String group = reviewed.group().name().strip();
        return group.isEmpty() ? submission.name() : group;
    }
}
