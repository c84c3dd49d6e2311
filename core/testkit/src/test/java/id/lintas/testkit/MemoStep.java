package id.lintas.testkit;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.ItemRef;
import id.lintas.api.Link;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.ReportSink;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.ArrayList;
import java.util.List;

/** A step that keeps every promise; the tests of the contract break one at a time. */
class MemoStep implements WorksheetStep<Memo> {

    @Override
    public String id() {
        return "memo";
    }

    @Override
    public Class<Memo> dataType() {
        return Memo.class;
    }

    @Override
    public Memo empty() {
        return new Memo("", "");
    }

    @Override
    public List<Item> items(Memo data) {
        return data.note().isEmpty() ? List.of() : List.of(Item.of(id(), "m1", data.note(), "memo"));
    }

    @Override
    public List<Link> links(Memo data) {
        return data.target().isEmpty()
                ? List.of()
                : List.of(new Link(new ItemRef(id(), "m1"), ItemRef.parse(data.target())));
    }

    @Override
    public List<Part> parts(Memo data, StepContext context) {
        int done = data.note().isEmpty() ? 0 : 1;
        return List.of(new Part("note", context.text("part.note"), done, 1, Place.field("note")));
    }

    @Override
    public List<Finding<Memo>> check(Memo data, StepContext context) {
        List<Finding<Memo>> findings = new ArrayList<>();
        if (data.note().isEmpty()) {
            findings.add(context.<Memo>finding(Severity.ERROR, "note-missing", Place.of("m1", "note"), "m1")
                    .withFix(context.text("fix.note"), d -> new Memo("x", d.target())));
        }
        links(data).stream()
                .filter(l -> context.project().item(l.to()).isEmpty())
                .map(l -> context.<Memo>finding(Severity.WARNING, "target-gone", Place.field("target"), l.to().id()))
                .forEach(findings::add);
        return findings;
    }

    @Override
    public void report(Memo data, StepContext context, ReportSink sink) {
        if (data.note().isEmpty()) {
            sink.missing(context.text("finding.note-missing", "m1"));
        }
        sink.field(context.text("field.note"), data.note());
    }
}
