package id.lintas.plugin.handbook;

import id.lintas.api.Finding;
import id.lintas.api.Part;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import id.lintas.testkit.StepFixture;
import java.util.List;

/** A step that does nothing, beside which the plugin's texts and data are found. */
public final class Shelf implements WorksheetStep<Shelf.Nothing> {

    record Nothing() {}

    public static StepContext context(String language) {
        return StepFixture.of(new Shelf()).language(language).context();
    }

    @Override
    public String id() {
        return "shelf";
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<Nothing> dataType() {
        return Nothing.class;
    }

    @Override
    public Nothing empty() {
        return new Nothing();
    }

    @Override
    public List<Part> parts(Nothing data, StepContext context) {
        return List.of();
    }

    @Override
    public List<Finding<Nothing>> check(Nothing data, StepContext context) {
        return List.of();
    }

    @Override
    public void report(Nothing data, StepContext context, ReportSink sink) {}
}
