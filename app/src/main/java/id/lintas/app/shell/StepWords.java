package id.lintas.app.shell;

import id.lintas.engine.review.answers.Question;
import id.lintas.engine.step.DecodedProject;
import java.util.Optional;
import java.util.stream.Stream;

/** What steps call their fields and concepts, whichever project is open. */
final class StepWords {

    private final Services services;

    StepWords(Services services) {
        this.services = services;
    }

    /** The task and the field; the field's own name if the step has no label for it. */
    String of(Question question) {
        String field = find(question.step(), "field." + question.field()).orElse(question.field());
        // A label may have a place for a number, as of the first why.
        String plain = field.replaceAll("\\s*\\{\\d+}", "");
        return services.title(Optional.empty(), question.step()) + " · " + plain;
    }

    /** A concept of the field, such as a type or a kind; its id if the step has no name for it. */
    String concept(String step, String code) {
        return Stream.of("concept.", "kind.")
                .flatMap(family -> find(step, family + code).stream())
                .findFirst()
                .orElse(code);
    }

    private Optional<String> find(String step, String key) {
        return services.engine()
                .steps()
                .find(step)
                .flatMap(loaded -> DecodedProject.none(services.engine().steps())
                        .context(loaded, services.texts().locale())
                        .findText(key));
    }
}
