package id.lintas.app.review;

import id.lintas.engine.review.Reviewed;
import java.util.Optional;
import java.util.OptionalDouble;

/** Nobody has marked anything. */
final class NoMarks implements Marks {

    @Override
    public String status(Reviewed reviewed) {
        return "";
    }

    @Override
    public OptionalDouble points(Reviewed reviewed) {
        return OptionalDouble.empty();
    }

    @Override
    public Optional<String> hidden(Reviewed reviewed) {
        return Optional.empty();
    }
}
