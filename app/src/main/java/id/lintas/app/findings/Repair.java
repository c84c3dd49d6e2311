package id.lintas.app.findings;

import id.lintas.api.Finding;
import id.lintas.app.document.OpenDocument;
import id.lintas.app.findings.FindingList.Row;
import id.lintas.engine.Engine;
import id.lintas.engine.project.CaseProject;
import id.lintas.engine.project.Section;
import id.lintas.engine.step.LoadedStep;
import id.lintas.engine.step.SectionState;
import java.util.List;
import java.util.Optional;

/** Carries out fixes on a snapshot: of one finding, or of several of the same step, one after the other. */
final class Repair {

    private final Engine engine;
    private final OpenDocument document;

    Repair(Engine engine, OpenDocument document) {
        this.engine = engine;
        this.document = document;
    }

    /** The document's present project as it would be; the same if there is nothing to be done. */
    CaseProject of(List<Row> rows) {
        CaseProject project = document.project();
        Optional<SectionState> state =
                rows.stream().findFirst().flatMap(r -> document.decoded().flatMap(d -> d.section(r.step())));
        return state.isPresent() && state.get() instanceof SectionState.Decoded<?> decoded
                ? repaired(project, decoded, rows)
                : project;
    }

    @SuppressWarnings("unchecked") // the findings came from this very step
    private <D extends Record> CaseProject repaired(
            CaseProject project, SectionState.Decoded<D> decoded, List<Row> rows) {
        LoadedStep<D> step = decoded.step();
        D data = decoded.data();
        for (Row row : rows) {
            D before = data;
            Optional<Finding.Fix<D>> fix = row.finding().flatMap(f -> ((Finding<D>) f).repair());
            if (fix.isPresent()) {
                data = engine.guard()
                        .call(step.plugin(), "edit", () -> fix.get().change().apply(before), () -> before);
            }
        }
        if (data.equals(decoded.data())) {
            return project;
        }
        Section section = step.write(data, decoded.section(), engine.steps().binder());
        return project.withSection(step.id(), section);
    }
}
