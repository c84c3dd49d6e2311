package id.lintas.app.shell;

import id.lintas.app.document.OpenDocument;
import id.lintas.engine.step.SectionState;
import java.util.Optional;

/** What a person calls a field: the label that its step gives it; else the field's own name. */
final class FieldLabels {

    private final Services services;
    private final Optional<OpenDocument> document;

    FieldLabels(Services services, Optional<OpenDocument> document) {
        this.services = services;
        this.document = document;
    }

    String of(String step, String field) {
        String key = "field." + field.replaceFirst(".*\\.", "");
        return document.flatMap(OpenDocument::decoded)
                .flatMap(d -> d.section(step)
                        .filter(s -> s instanceof SectionState.Decoded<?>)
                        .map(s -> d.context(
                                ((SectionState.Decoded<?>) s).step(),
                                services.texts().locale())))
                .flatMap(c -> c.findText(key))
                .or(() -> services.texts().find(field.equals("class") ? "group.className" : "group." + field))
                .orElse(field);
    }
}
