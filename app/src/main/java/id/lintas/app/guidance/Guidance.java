package id.lintas.app.guidance;

import id.lintas.api.Place;
import id.lintas.api.StepContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is said about a field, from the step's texts {@code guide.<field>…}; about the whole step if the field has none.
 *
 * @param note how long it takes; may be empty
 * @param example a worked one; empty if there is none, or if it is from the case that the group works on
 */
public record Guidance(String title, String note, String text, String example, List<String> tips) {

    private static final int MAX_TIPS = 5;

    public Guidance {
        tips = List.copyOf(tips);
    }

    /** The same with a note below its title. */
    public Guidance noting(String words) {
        return new Guidance(title, words, text, example, tips);
    }

    public static Optional<Guidance> of(StepContext context, Place place) {
        if (!place.field().isEmpty()) {
            Optional<Guidance> ofField = of(context, "guide." + place.field());
            if (ofField.isPresent()) {
                return ofField;
            }
        }
        return of(context, "guide.step");
    }

    private static Optional<Guidance> of(StepContext context, String key) {
        if (context.findText(key).isEmpty()) {
            return Optional.empty();
        }
        List<String> tips = new ArrayList<>();
        for (int i = 1; i <= MAX_TIPS && context.findText(key + ".tip" + i).isPresent(); i++) {
            tips.add(context.text(key + ".tip" + i));
        }
        String example = optional(context, key + ".example");
        boolean answer =
                !example.isEmpty() && OwnCase.isIn(example, context.project().caseText());
        return Optional.of(
                new Guidance(context.text(key), "", optional(context, key + ".text"), answer ? "" : example, tips));
    }

    private static String optional(StepContext context, String key) {
        return context.findText(key).isPresent() ? context.text(key) : "";
    }
}
