package id.lintas.plugin.practice;

import id.lintas.api.Severity;
import java.util.regex.Pattern;

/** An own practice has a title, says what was done, and names its source or that there is none. */
final class OwnPracticeCheck {

    /** A year or an address, by which a reader can find the source. */
    private static final Pattern FINDABLE = Pattern.compile("\\b(1[89]|20)\\d\\d\\b|https?://");

    private OwnPracticeCheck() {}

    static void check(Inspection in, Practice practice) {
        if (!practice.isOwn()) {
            return;
        }
        if (practice.title().isBlank()) {
            in.add(Severity.ERROR, "title-missing", practice, "title");
        }
        if (practice.done().isBlank()) {
            in.add(Severity.WARNING, "done-missing", practice, "done");
        }
        String source = practice.source();
        if (practice.unpublished()) {
            in.add(Severity.HINT, "unpublished", practice, "unpublished");
        } else if (source.isBlank()) {
            in.add(Severity.ERROR, "source-missing", practice, "source");
        } else if (!FINDABLE.matcher(source).find()) {
            in.add(Severity.HINT, "source-vague", practice, "source");
        }
    }
}
