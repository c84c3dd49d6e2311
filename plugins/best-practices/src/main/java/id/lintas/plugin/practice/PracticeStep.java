package id.lintas.plugin.practice;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.pf4j.Extension;

/** Best practices: find some that answer a like problem, and write the lesson. */
@Extension
public final class PracticeStep implements WorksheetStep<PracticeData> {

    public static final String ID = "best-practices";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public int version() {
        return 1;
    }

    @Override
    public Class<PracticeData> dataType() {
        return PracticeData.class;
    }

    @Override
    public PracticeData empty() {
        return PracticeData.empty();
    }

    @Override
    public Set<String> codes() {
        return Set.of("libraryId", "prerequisites");
    }

    @Override
    public List<Item> items(PracticeData data) {
        return data.practices().stream()
                .map(p -> Item.of(ID, p.id(), p.label(), Item.PRACTICE))
                .toList();
    }

    /** From each practice to the activities and obstacles that it is for. */
    @Override
    public List<Link> links(PracticeData data) {
        return data.practices().stream()
                .flatMap(p -> Stream.concat(p.activities().stream(), p.obstacles().stream())
                        .map(to -> new Link(new ItemRef(ID, p.id()), to)))
                .toList();
    }

    @Override
    public List<Part> parts(PracticeData data, StepContext context) {
        return new PracticeParts(data, context).parts();
    }

    @Override
    public List<Finding<PracticeData>> check(PracticeData data, StepContext context) {
        return Inspection.of(data, context).run();
    }

    @Override
    public void report(PracticeData data, StepContext context, ReportSink sink) {
        new PracticeReport(data, context, sink).write();
    }
}
