package id.lintas.app.linear;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.lintas.api.Place;
import id.lintas.app.text.AppTexts;
import id.lintas.engine.step.RecordBinder;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the blocks of a linear form need beside their host.
 *
 * @param reveal puts the focus into a place of the same step
 */
record Tools(AppTexts texts, RecordBinder binder, Consumer<Place> reveal) {

    Tools revealing(Consumer<Place> way) {
        return new Tools(texts, binder, way);
    }

    /** An element of which only the id is known. */
    <E extends Record> E blank(Class<E> type, String id) {
        try {
            return binder.read(binder.mapper().valueToTree(Map.of("id", id)), type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(type.getSimpleName() + " cannot be empty", e);
        }
    }
}
