package org.example.hello;

import id.lintas.api.Finding;
import id.lintas.api.Item;
import id.lintas.api.Part;
import id.lintas.api.Place;
import id.lintas.api.ReportSink;
import id.lintas.api.Severity;
import id.lintas.api.StepContext;
import id.lintas.api.WorksheetStep;
import java.util.List;
import org.pf4j.Extension;

@Extension
public final class HelloStep implements WorksheetStep<Hello> {

    @Override
    public String id() {
        return "hello-step";
    }

    @Override
    public Class<Hello> dataType() {
        return Hello.class;
    }

    @Override
    public Hello empty() {
        return new Hello("", "");
    }

    @Override
    public List<Item> items(Hello data) {
        return data.name().isEmpty() ? List.of() : List.of(Item.of(id(), "h1", data.name(), "greeting"));
    }

    @Override
    public List<Part> parts(Hello data, StepContext context) {
        int done = data.name().isEmpty() ? 0 : 1;
        return List.of(new Part("name", context.text("part.name"), done, 1, Place.field("name")));
    }

    @Override
    public List<Finding<Hello>> check(Hello data, StepContext context) {
        return data.name().isEmpty()
                ? List.of(context.finding(Severity.ERROR, "name-missing", Place.field("name")))
                : List.of();
    }

    @Override
    public void report(Hello data, StepContext context, ReportSink sink) {
        if (data.name().isEmpty()) {
            sink.missing(context.text("finding.name-missing"));
        }
        sink.field(context.text("field.greeting"), data.greeting());
        sink.field(context.text("field.name"), data.name());
    }
}
