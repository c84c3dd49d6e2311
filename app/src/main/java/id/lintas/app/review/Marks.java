package id.lintas.app.review;

import id.lintas.engine.review.Reviewed;
import java.util.Optional;
import java.util.OptionalDouble;

/** What has been said about the projects, as far as the table shows it. */
public interface Marks {

    /** How far the review is, as a short text; empty if nobody has begun. */
    String status(Reviewed reviewed);

    /** From 0 to 100. */
    OptionalDouble points(Reviewed reviewed);

    /** What stands for the group while names are hidden. */
    Optional<String> hidden(Reviewed reviewed);
}
