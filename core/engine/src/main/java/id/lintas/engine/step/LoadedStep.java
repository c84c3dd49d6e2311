package id.lintas.engine.step;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import id.lintas.api.WorksheetStep;
import id.lintas.engine.project.Section;
import java.util.Map;

/**
 * A step with the plugin that it comes from.
 *
 * @param plugin the plugin's id, for the guard
 */
public record LoadedStep<D extends Record>(String plugin, WorksheetStep<D> step, StepResources resources) {

    public String id() {
        return step.id();
    }

    /** Reads a section of this step's version or an older one. */
    D read(Section section, RecordBinder binder) throws JsonProcessingException {
        JsonNode data = section.data();
        if (section.version() < step.version()) {
            Map<String, Object> migrated = step.migrate(section.version(), binder.toMap(data));
            data = binder.toTree(migrated);
        }
        return binder.read(data, step.dataType());
    }

    /** The section that holds {@code data}, with what the old one held beside it. */
    public Section write(D data, Section old, RecordBinder binder) {
        JsonNode fresh = binder.write(data);
        if (old.version() == step.version()) {
            try {
                JsonNode known = binder.write(binder.read(old.data(), step.dataType()));
                UnknownMembers.carry(old.data(), known, fresh);
            } catch (JsonProcessingException e) {
                // An unreadable section cannot be edited, so there is nothing to carry over from one.
                throw new IllegalStateException("A section that cannot be read was to be written: " + id(), e);
            }
        }
        return new Section(step.version(), fresh, old.extra());
    }
}
