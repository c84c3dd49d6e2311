package id.lintas.plugin.practice;

import id.lintas.api.ItemRef;
import id.lintas.api.ReportSink;
import id.lintas.api.StepContext;
import id.lintas.plugin.practice.library.Library;
import id.lintas.plugin.practice.library.LibraryPractice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The step's part of the report: each practice with its lesson, what it is for, and where it is told of. */
final class PracticeReport {

    private final PracticeData data;
    private final StepContext context;
    private final ReportSink sink;
    private final Library library;
    private final Terms terms;

    PracticeReport(PracticeData data, StepContext context, ReportSink sink) {
        this.data = data;
        this.context = context;
        this.sink = sink;
        library = Library.of(context);
        terms = new Terms(context);
    }

    void write() {
        int asked = CountCheck.asked(context);
        if (data.practices().size() < asked) {
            sink.missing(context.text("report.too-few", data.practices().size(), asked));
        }
        data.practices().forEach(this::practice);
    }

    private void practice(Practice practice) {
        Optional<LibraryPractice> entry = library.find(practice.libraryId());
        Locale locale = context.locale();
        String title = entry.map(p -> p.title().in(locale)).orElse(practice.label());
        sink.heading(practice.id() + " · " + (title.isEmpty() ? context.text("report.untitled") : title));
        if (entry.isPresent()) {
            library(entry.orElseThrow());
        } else {
            own(practice);
        }
        needed("lesson", practice.lesson(), "report.lesson-missing");
        links(practice);
        prerequisites(practice, entry);
        if (entry.isPresent()) {
            sources(entry.orElseThrow());
        } else {
            ownSource(practice);
        }
    }

    private void library(LibraryPractice entry) {
        Locale locale = context.locale();
        sink.paragraph(terms.origin(entry));
        sink.field(context.text("report.problem"), entry.problem().in(locale));
        sink.field(context.text("field.done"), entry.done().in(locale));
        sink.field(context.text("field.result"), entry.results().in(locale));
    }

    private void own(Practice practice) {
        sink.field(context.text("field.body"), practice.body());
        sink.field(context.text("field.country"), practice.country());
        sink.field(context.text("field.done"), practice.done());
        sink.field(context.text("field.result"), practice.result());
    }

    private void links(Practice practice) {
        if (!practice.isLinked()) {
            sink.missing(context.text("report.links-missing", practice.id()));
            return;
        }
        sink.paragraph(context.text("report.links"));
        sink.list(Stream.concat(practice.activities().stream(), practice.obstacles().stream())
                .map(this::target)
                .toList());
    }

    private String target(ItemRef ref) {
        return context.project()
                .item(ref)
                .map(item -> context.text("report.target", ref.id(), item.label()))
                .orElseGet(() -> context.text("report.target-gone", ref.id()));
    }

    private void prerequisites(Practice practice, Optional<LibraryPractice> entry) {
        sink.field(context.text("field.prerequisites"), terms.codes(practice.prerequisites()));
        List<String> open = entry.map(LibraryPractice::prerequisites).orElse(List.of()).stream()
                .filter(code -> !practice.prerequisites().contains(code))
                .toList();
        sink.field(context.text("report.prerequisites-open"), terms.codes(open));
    }

    private void sources(LibraryPractice entry) {
        sink.field(context.text("report.confidence"), terms.confidence(entry));
        sink.paragraph(context.text("report.sources"));
        sink.list(entry.sources().stream()
                .map(source ->
                        source.url().isEmpty() ? terms.source(source) : terms.source(source) + " · " + source.url())
                .toList());
    }

    private void ownSource(Practice practice) {
        if (!practice.isOwn()) {
            sink.field(context.text("report.library-id"), practice.libraryId());
            return;
        }
        if (practice.unpublished()) {
            sink.field(context.text("field.source"), practice.source());
            sink.paragraph(context.text("report.unpublished"));
        } else {
            needed("source", practice.source(), "report.source-missing");
        }
    }

    private void needed(String field, String value, String missing) {
        if (value.isBlank()) {
            sink.missing(context.text(missing));
        } else {
            sink.field(context.text("field." + field), value);
        }
    }
}
